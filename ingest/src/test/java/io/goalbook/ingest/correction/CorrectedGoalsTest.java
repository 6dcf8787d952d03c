package io.goalbook.ingest.correction;

import static io.goalbook.ingest.correction.CorrectedInbox.HUAILAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of the goals of departments, in prose and as a table. */
class CorrectedGoalsTest {
  private static final String PROSE = "怀来县/2025/部门整体目标/分项目标（一）";
  private static final String TABLE = "河北省/涉县/2025/部门.txt";
  private static final String FORM =
      """
      部门整体支出绩效目标表
      部门名称\t涉县档案馆
      年度总体目标\t管好全县档案
      一级指标\t二级指标\t三级指标\t指标值
      产出指标\t数量指标\t整理档案\t≥300卷
      产出指标\t质量指标\t扫描合格率\t9.8%
      """;

  @TempDir private Path folder;
  private CorrectedInbox inbox;

  @BeforeEach
  void an_inbox() throws IOException {
    inbox = new CorrectedInbox(folder);
    inbox.put(TABLE, FORM);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  private static String row(String document, String rest) {
    return document + "," + rest + ",原件核对,王某";
  }

  @Test
  void an_indicator_in_the_prose_of_a_department_is_corrected_and_marked() throws Exception {
    inbox.correct(row(HUAILAI, PROSE + "#2,raw_value,达到95%以上"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT scope, name, raw_value, comparator, CAST(number AS INTEGER), unit, level1,"
                    + " corrected FROM indicators WHERE corrected IS NOT NULL"))
        .containsExactly("department|残疾人出行无障碍满意率|达到95%以上|>=|95|%|null|raw_value");
    assertThat(
            inbox.query(
                "SELECT status, before, project_id, goal_id = (SELECT goal_id FROM indicators WHERE"
                    + " corrected IS NOT NULL), indicator_id = (SELECT indicator_id FROM indicators"
                    + " WHERE corrected IS NOT NULL) FROM corrections"))
        .containsExactly("applied|达到90%以上|null|true|true");
  }

  @Test
  void it_survives_other_bytes_and_is_left_where_the_text_changed() throws Exception {
    inbox.correct(row(TABLE, "涉县/2025/表1/行5,raw_value,98%"));
    inbox.run();

    inbox.put(TABLE, FORM.replace("300卷", "400卷"));
    assertThat(inbox.run()).containsExactly(TABLE);
    assertThat(inbox.query("SELECT name, raw_value FROM indicators WHERE corrected IS NOT NULL"))
        .containsExactly("扫描合格率|98%");

    inbox.put(TABLE, FORM.replace("9.8%", "99%"));
    inbox.run();

    assertThat(inbox.query("SELECT before, value, status FROM corrections"))
        .containsExactly("99%|98%|changed");
    assertThat(inbox.query("SELECT count(*) FROM indicators WHERE corrected IS NOT NULL"))
        .containsExactly("0");
  }

  @Test
  void the_goal_itself_and_its_department_are_corrected() throws Exception {
    inbox.correct(
        row(TABLE, "涉县/2025/表1,goal,管好用好全县档案"), row(TABLE, "涉县/2025/表1,implementing_unit,涉县档案局"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT department, text, corrected FROM department_goals WHERE county = '涉县'"))
        .containsExactly("涉县档案局|管好用好全县档案|implementing_unit|goal");
    assertThat(inbox.query("SELECT goal_id IS NOT NULL, indicator_id, status FROM corrections"))
        .containsExactly("true|null|applied", "true|null|applied");
  }

  @Test
  void a_row_that_is_none_is_dropped_and_the_counts_add_up() throws Exception {
    inbox.correct(row(TABLE, "涉县/2025/表1/行5,drop,"));

    inbox.run();

    assertThat(inbox.query("SELECT name FROM indicators WHERE location LIKE '涉县%'"))
        .containsExactly("整理档案");
    assertThat(inbox.query("SELECT rows_seen, rows_reported FROM documents WHERE county = '涉县'"))
        .containsExactly("1|0");
  }

  @Test
  void a_goal_is_dropped_with_what_its_sentences_say() throws Exception {
    inbox.correct(row(HUAILAI, PROSE + ",drop,"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT (SELECT count(*) FROM department_goals WHERE location = '%s'), (SELECT"
                        .formatted(PROSE)
                    + " count(*) FROM indicators WHERE location = '%s')".formatted(PROSE)))
        .containsExactly("0|0");
    assertThat(inbox.query("SELECT status, goal_id FROM corrections"))
        .containsExactly("applied|null");
  }

  @Test
  void what_goals_do_not_have_is_reported() throws Exception {
    inbox.correct(
        row(TABLE, "涉县/2025/表1,budget_yuan,5000"),
        row(TABLE, "涉县/2025/表1/行5,level2,数量指标"),
        row(HUAILAI, PROSE + ",raw_value,95%"));

    inbox.run();

    assertThat(inbox.query("SELECT field, status FROM corrections ORDER BY field"))
        .containsExactly(
            "budget_yuan|location_not_found",
            "level2|location_not_found",
            "raw_value|location_ambiguous");
  }
}
