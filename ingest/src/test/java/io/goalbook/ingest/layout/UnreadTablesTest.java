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
  void a_document_whose_headers_use_unknown_words_gives_what_it_can() throws DocumentException {
    Recognised recognised = recognise(sample().replace("绩效值", "应达到的程度"));

    assertThat(recognised.tables()).hasSize(4);
    assertThat(recognised.tables().stream().mapToInt(table -> table.indicators().size()).sum())
        .isEqualTo(43);
    assertThat(recognised.tablesUnread()).isZero();
    assertThat(texts(recognised, DoubtReason.LABEL_UNKNOWN))
        .containsExactly("应达到的程度", "应达到的程度", "应达到的程度", "应达到的程度");
    assertThat(texts(recognised, DoubtReason.VALUE_COLUMN_GUESSED)).hasSize(43);
  }

  @Test
  void a_document_whose_words_are_all_unknown_says_which_tables_were_not_read()
      throws DocumentException {
    Recognised recognised = recognise(unknown(sample()));

    assertThat(recognised.tables()).isEmpty();
    assertThat(recognised.tablesUnread()).isEqualTo(4);
    assertThat(unread(recognised))
        .extracting(text -> text.substring(0, text.indexOf(" @")))
        .containsExactly("政府长聘人员经费", "残疾人康复", "残疾人就业", "残疾人就业保障金");
  }

  @Test
  void the_words_of_a_header_that_was_not_understood_are_listed_with_what_stands_below()
      throws DocumentException {
    Recognised recognised =
        recognise(
            """
            修路项目绩效目标表
            \t甲类\t乙类\t考核点\t备注
            \t产出指标\t数量指标\t通车\t县道
            \t产出指标\t质量指标\t验收\t县道
            \t效益指标\t社会效益指标\t出行\t县道
            \t满意度指标\t服务对象满意度指标\t群众\t县道
            """);

    assertThat(recognised.tablesUnread()).isEqualTo(1);
    assertThat(texts(recognised, DoubtReason.LABEL_UNKNOWN))
        .containsExactly("甲类：产出指标", "乙类：数量指标", "考核点：通车");
  }

  private static String unknown(String text) {
    return text.replaceAll("[\\p{IsHan}]{0,8}指标", "某栏")
        .replace("绩效内容", "某某")
        .replace("绩效值", "某值")
        .replaceAll("\\t(?:经济|社会|生态)效益\\n|\\t可持续影响\\n|\\t服务对象满意度\\n", "\t某类\n");
  }

  private static List<String> texts(Recognised recognised, DoubtReason reason) {
    return recognised.doubts().stream()
        .filter(doubt -> doubt.reason() == reason)
        .map(Doubt::text)
        .toList();
  }

  @Test
  void the_form_behind_an_unread_table_is_read_as_if_it_stood_alone() throws DocumentException {
    String text = sample();
    int second = text.indexOf("部门项目支出预算绩效目标表2");
    int third = text.indexOf("部门项目支出预算绩效目标表3");

    Recognised recognised =
        recognise(
            text.substring(0, second)
                + unknown(text.substring(second, third))
                + text.substring(third));

    assertThat(recognised.tablesUnread()).isEqualTo(1);
    assertThat(recognised.tables()).extracting(GoalTable::ordinal).containsExactly(1, 3, 4);
    assertThat(recognised.tables().get(1).name()).contains("残疾人就业");
    assertThat(recognised.tables().stream().mapToInt(table -> table.indicators().size()).sum())
        .isEqualTo(43 - 10);
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
