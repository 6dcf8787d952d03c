package io.goalbook.ingest.correction;

import static io.goalbook.ingest.correction.CorrectedInbox.HUAILAI;
import static io.goalbook.ingest.correction.CorrectedInbox.PINGLUO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.model.words.WordListException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
  private static final String STATUSES =
      "SELECT location, field, before, value, status FROM corrections ORDER BY ALL";

  @TempDir private Path folder;
  private CorrectedInbox inbox;

  @BeforeEach
  void an_inbox() throws IOException {
    inbox = new CorrectedInbox(folder);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  private static String pingluo(String rest) {
    return PINGLUO + "," + rest + ",原件核对,王某";
  }

  @Test
  void a_corrected_budget_counts_and_is_marked() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,55.4万元"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT budget_yuan, budget_raw, corrected FROM projects WHERE county = '平罗县'"
                    + " AND table_ordinal = 1"))
        .containsExactly("554000.00|553320|budget_yuan");
    assertThat(inbox.query("SELECT count(*) FROM projects WHERE corrected IS NOT NULL"))
        .containsExactly("1");
    assertThat(
            inbox.query(
                "SELECT document, county, fiscal_year, project_id = (SELECT project_id FROM projects"
                    + " WHERE corrected = 'budget_yuan'), indicator_id, location, field, before,"
                    + " value, reason, author, status FROM corrections"))
        .containsExactly(
            PINGLUO
                + "|平罗县|2026|true|null|平罗县/2026/表1|budget_yuan|553320.00|55.4万元|原件核对|王某|applied");
  }

  @Test
  void a_corrected_value_is_parsed_again() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1/行9,raw_value,≥90%"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT name, raw_value, comparator, CAST(number AS INTEGER), unit, yuan,"
                    + " corrected FROM indicators WHERE corrected IS NOT NULL"))
        .containsExactly("村残疾人联络员人数|≥90%|>=|90|%|null|raw_value");
  }

  @ParameterizedTest
  @CsvSource({
    "number, 150, <=|150|人, number",
    "unit, 户, <=|144|户, unit",
    "comparator, ≥, >=|144|人, comparator",
    "comparator, '', =|144|人, comparator"
  })
  void parts_of_a_value_are_corrected_alone(
      String field, String value, String understood, String corrected) throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1/行9," + field + "," + value));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT raw_value, comparator, CAST(number AS INTEGER), unit, corrected FROM"
                    + " indicators WHERE corrected IS NOT NULL"))
        .containsExactly("≤144人|" + understood + "|" + corrected);
  }

  @Test
  void levels_land_on_the_common_scale() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1/行9,level2,经济成本指标"), pingluo("平罗县/2026/表1/行9,name,联络员补助"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT level1, level2, cost_level2, name, name_raw, corrected FROM indicators"
                    + " WHERE corrected IS NOT NULL"))
        .containsExactly("产出指标|成本指标|经济成本指标|联络员补助|村残疾人联络员人数|level2|name");
  }

  @Test
  void a_row_that_is_no_indicator_is_dropped_and_the_counts_add_up() throws Exception {
    inbox.run();
    String others =
        "SELECT indicator_id FROM indicators WHERE location <> '平罗县/2026/表1/行9' ORDER BY ALL";
    var before = inbox.query(others);

    inbox.correct(pingluo("平罗县/2026/表1/行9,drop,"));
    inbox.run();

    assertThat(inbox.query(others)).isEqualTo(before);
    assertThat(inbox.query("SELECT count(*) FROM indicators WHERE location = '平罗县/2026/表1/行9'"))
        .containsExactly("0");
    assertThat(
            inbox.query(
                "SELECT rows_seen - rows_reported = (SELECT count(*) FROM indicators i WHERE"
                    + " i.document_id = d.document_id AND scope = 'project') FROM documents d"))
        .containsExactly("true", "true");
    assertThat(inbox.query(STATUSES)).containsExactly("平罗县/2026/表1/行9|drop|村残疾人联络员人数|null|applied");
  }

  @Test
  void a_table_that_is_no_goal_table_is_dropped() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,drop,"));

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT goal_tables, (SELECT count(*) FROM projects p WHERE p.document_id ="
                    + " d.document_id) FROM documents d WHERE county = '平罗县'"))
        .containsExactly("3|3");
    assertThat(inbox.query("SELECT project_id, status FROM corrections"))
        .containsExactly("null|applied");
  }

  @Test
  void only_the_documents_concerned_are_read_again() throws Exception {
    inbox.run();

    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000"));
    assertThat(inbox.run()).containsExactly(PINGLUO);
    assertThat(inbox.run()).isEmpty();

    inbox.correct();
    assertThat(inbox.run()).containsExactly(PINGLUO);
    assertThat(inbox.query("SELECT budget_yuan FROM projects WHERE location = '平罗县/2026/表1'"))
        .containsExactly("553320.00");
  }

  @Test
  void a_correction_survives_other_bytes() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000"));
    inbox.run();

    inbox.put(PINGLUO, CorrectedInbox.text("pingluo-2026.txt").replace("附件2", "附件3"));

    assertThat(inbox.run()).containsExactly(PINGLUO);
    assertThat(inbox.query("SELECT budget_yuan FROM projects WHERE corrected = 'budget_yuan'"))
        .containsExactly("554000.00");
  }

  @Test
  void a_value_that_changed_under_its_correction_is_left_and_reported() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000"));
    inbox.run();

    inbox.put(PINGLUO, CorrectedInbox.text("pingluo-2026.txt").replace("553320", "600000"));
    inbox.run();

    assertThat(inbox.query(STATUSES))
        .containsExactly("平罗县/2026/表1|budget_yuan|600000.00|554000|changed");
    assertThat(
            inbox.query("SELECT budget_yuan, corrected FROM projects WHERE location LIKE '平%表1'"))
        .containsExactly("600000.00|null");

    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000").replace("王某", "王某（再次核对）"));
    inbox.run();

    assertThat(inbox.query("SELECT status FROM corrections")).containsExactly("applied");
  }

  @Test
  void another_project_at_the_location_is_left_alone() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000"));
    inbox.run();

    inbox.put(PINGLUO, CorrectedInbox.text("pingluo-2026.txt").replace("政府长聘人员经费", "别的项目"));
    inbox.run();

    assertThat(inbox.query("SELECT status FROM corrections")).containsExactly("changed");
  }

  @Test
  void corrections_that_do_not_fit_say_why_and_fail_nothing() throws Exception {
    inbox.remove(HUAILAI);
    inbox.put("宁夏回族自治区/平罗县/2026/目标2.txt", CorrectedInbox.text("pingluo-2026.txt"));
    inbox.correct(
        pingluo("平罗县/2026/表9,budget_yuan,1"),
        pingluo("平罗县/2026/表1,budget_yuan,553320元"),
        pingluo("平罗县/2026/表1,raw_value,≥9%"),
        pingluo("平罗县/2026/表1/行18,comparator,≥"),
        HUAILAI + ",怀来县/2025/表1,budget_yuan,1,原件核对,王某",
        "宁夏回族自治区/平罗县/2026/目标2.txt,平罗县/2026/表1,budget_yuan,1,原件核对,王某");

    inbox.run();

    assertThat(
            inbox.query(
                "SELECT location, field, status FROM corrections ORDER BY document, location,"
                    + " field"))
        .containsExactly(
            "平罗县/2026/表1|budget_yuan|same",
            "平罗县/2026/表1|raw_value|location_not_found",
            "平罗县/2026/表1/行18|comparator|not_applicable",
            "平罗县/2026/表9|budget_yuan|location_not_found",
            "平罗县/2026/表1|budget_yuan|document_duplicate",
            "怀来县/2025/表1|budget_yuan|document_not_found");
    assertThat(inbox.query("SELECT count(*) FROM projects WHERE corrected IS NOT NULL"))
        .containsExactly("0");
  }

  @Test
  void a_document_that_has_gone_keeps_its_correction() throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000"));
    inbox.run();
    inbox.remove(PINGLUO);
    inbox.run();

    assertThat(inbox.query("SELECT status FROM corrections")).containsExactly("document_gone");

    inbox.put(PINGLUO, CorrectedInbox.text("pingluo-2026.txt"));

    assertThat(inbox.run()).isEmpty();
    assertThat(inbox.query("SELECT status FROM corrections")).containsExactly("applied");
  }

  @Test
  void what_was_looked_up_is_in_doubt_no_more() throws Exception {
    inbox.put(PINGLUO, CorrectedInbox.text("pingluo-2026.txt").replace("553320", "见附件"));
    inbox.run();
    assertThat(inbox.query("SELECT confidence FROM projects WHERE location = '平罗县/2026/表1'"))
        .containsExactly("0.90");

    inbox.correct(pingluo("平罗县/2026/表1/行5,budget_yuan,553320"));
    inbox.run();

    assertThat(
            inbox.query(
                "SELECT confidence, budget_yuan FROM projects WHERE location = '平罗县/2026/表1'"))
        .containsExactly("1.00|553320.00");
    assertThat(inbox.query("SELECT count(*) FROM doubts WHERE reason = 'budget_not_read'"))
        .containsExactly("0");
  }

  @Test
  void a_corrected_county_is_that_of_the_document_when_all_its_tables_agree() throws Exception {
    inbox.correct(
        pingluo("平罗县/2026/表1,county_code,640202"), pingluo("平罗县/2026/表2,county_code,640202"));
    inbox.run();

    assertThat(
            inbox.query(
                "SELECT county, (SELECT string_agg(p.county, ' ' ORDER BY table_ordinal) FROM"
                    + " projects p WHERE p.document_id = d.document_id) FROM documents d WHERE"
                    + " province LIKE '宁夏%'"))
        .containsExactly("平罗县|大武口区 大武口区 平罗县 平罗县");

    inbox.correct(
        pingluo("平罗县/2026/表1,county_code,640202"),
        pingluo("平罗县/2026/表2,county_code,640202"),
        pingluo("平罗县/2026/表3,county_code,640202"),
        pingluo("平罗县/2026/表4,county_code,640202"));
    inbox.run();

    assertThat(inbox.query("SELECT county, county_code FROM documents WHERE province LIKE '宁夏%'"))
        .containsExactly("大武口区|640202");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budgt,1|栏目 field 的取值未知：“budgt”",
        "budget_yuan,约二十万|栏目 budget_yuan 的 value 不能是“约二十万”",
        "county_code,999999|栏目 county_code 的 value 不能是“999999”",
        "level1,好指标|栏目 level1 的 value 不能是“好指标”",
        "number,|栏目 number 的 value 不能改为空"
      })
  void what_no_cell_can_hold_is_an_error_with_file_and_line(String cells, String problem)
      throws Exception {
    inbox.correct(pingluo("平罗县/2026/表1,budget_yuan,554000"), pingluo("平罗县/2026/表1/行9," + cells));

    assertThatThrownBy(inbox::run)
        .isInstanceOf(WordListException.class)
        .hasMessage("参考表 corrections.csv 第 3 行：" + problem);
  }
}
