package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTablesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  private Recognised recognise(String text) throws DocumentException {
    return recogniser.recognise(
        new DocumentReaders().read(text.getBytes(StandardCharsets.UTF_8)), "河北省/怀来县/2025/a.txt");
  }

  private static List<String> unread(Recognised recognised) {
    return recognised.doubts().stream()
        .filter(doubt -> doubt.reason() == DoubtReason.TABLE_NOT_READ)
        .map(doubt -> doubt.text() + " @ " + doubt.location().text())
        .toList();
  }

  private static String sample() {
    return new String(Samples.bytes("pingluo-2026.txt"), StandardCharsets.UTF_8);
  }

  @Test
  void a_document_whose_headers_use_unknown_words_says_which_tables_were_not_read()
      throws DocumentException {
    Recognised recognised = recognise(sample().replace("绩效值", "应达到的程度"));

    assertThat(recognised.tables()).isEmpty();
    assertThat(recognised.tablesUnread()).isEqualTo(4);
    assertThat(recognised.rowsSeen()).isEqualTo(43).isEqualTo(recognised.rowsUnread());
    assertThat(unread(recognised))
        .containsExactly(
            "政府长聘人员经费 @ 怀来县/2025/第1个表格/行9",
            "残疾人康复 @ 怀来县/2025/第2个表格/行9",
            "残疾人就业 @ 怀来县/2025/第3个表格/行9",
            "残疾人就业保障金 @ 怀来县/2025/第4个表格/行9");
  }

  @Test
  void one_table_with_unknown_words_among_known_ones_is_not_passed_over() throws DocumentException {
    String text = sample();
    int second = text.indexOf("绩效值", text.indexOf("绩效值") + 1);
    Recognised recognised =
        recognise(text.substring(0, second) + "应达到的程度" + text.substring(second + 3));

    assertThat(recognised.tables()).hasSize(3);
    assertThat(recognised.tables().stream().mapToInt(table -> table.indicators().size()).sum())
        .isEqualTo(43 - 10);
    assertThat(unread(recognised)).singleElement().asString().contains("康复");
  }

  @Test
  void the_form_behind_an_unread_table_is_read_as_if_it_stood_alone() throws DocumentException {
    String text = new String(Samples.bytes("huailai-2025.txt"), StandardCharsets.UTF_8);
    int fourth = -1;
    for (int table = 0; table < 4; table++) {
      fourth = text.indexOf("\t指标值\n", fourth + 1);
    }

    Recognised recognised =
        recognise(text.substring(0, fourth) + "\t考核内容\n" + text.substring(fourth + 5));

    assertThat(recognised.tablesUnread()).isEqualTo(1);
    assertThat(recognised.tables())
        .extracting(GoalTable::ordinal)
        .containsExactly(1, 2, 3, 5, 6, 7, 8, 9, 10);
    GoalTable fifth = recognised.tables().get(3);
    assertThat(fifth.funding().budgetYuan())
        .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("28500"));
    assertThat(fifth.departmentCode()).contains("762001");
  }

  @Test
  void each_title_above_an_unread_table_is_one_doubt() throws DocumentException {
    String table = "%s年度项目支出绩效目标表\n\n\t甲\n\t乙\n\n\t一\n\t二\n\n\t三\n\t四\n\n\t五\n\t六\n\n";

    Recognised recognised = recognise(table.formatted("2024") + table.formatted("2025"));

    assertThat(recognised.tablesUnread()).isEqualTo(2);
  }

  @Test
  void a_table_in_which_only_the_title_is_known_is_reported() throws DocumentException {
    Recognised recognised =
        recognise(
            """
            某县某局2025年度项目支出绩效目标表

            	甲栏
            	乙栏

            	一
            	二

            	三
            	四

            	五
            	六

            """);

    assertThat(recognised.tables()).isEmpty();
    assertThat(unread(recognised)).containsExactly("某县某局2025年度项目支出绩效目标表 @ 怀来县/2025/第1个表格/行1");
  }

  @Test
  void a_budget_that_lists_projects_and_amounts_has_no_unread_goal_table()
      throws DocumentException {
    Recognised recognised =
        recognise(
            """
            目录

            附表8 政府采购预算表

            附表9 项目支出绩效目标表

            附表10 三公经费表

            第一部分 部门概况

            第二部分 预算说明

            第三部分 名词解释

            	项目名称
            	金额（万元）
            	数量

            	会议费
            	12.5
            	3

            	印刷费
            	2.5
            	100

            	培训费
            	3.5
            	2

            	差旅费
            	1.5
            	9

            """);

    assertThat(recognised.doubts())
        .extracting(Doubt::reason)
        .doesNotContain(DoubtReason.TABLE_NOT_READ);
    assertThat(recognised.tablesUnread()).isZero();
  }

  @Test
  void the_sample_has_no_unread_table() throws DocumentException {
    assertThat(recognise(sample()).tablesUnread()).isZero();
    assertThat(
            recognise(new String(Samples.bytes("huailai-2025.txt"), StandardCharsets.UTF_8))
                .tablesUnread())
        .isZero();
  }
}
