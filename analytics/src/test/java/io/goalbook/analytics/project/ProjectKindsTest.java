package io.goalbook.analytics.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectKindsTest {

  @ParameterizedTest
  @CsvSource({
    "怀财字【2025】7号, county, 怀财字〔2025〕7号",
    "怀来财预(2025)第 7 号, county, 怀来财预〔2025〕7号",
    "怀来县财政局〔2025〕7号, county, 怀来县财政局〔2025〕7号",
    "张财社〔2025〕07号, city, 张财社〔2025〕7号",
    "冀财社[2024]163号, province, 冀财社〔2024〕163号",
    "提前下达冀财社【2024】163号, province, 冀财社〔2024〕163号",
    "残疾人补助冀财社【2024】163号, province, 冀财社〔2024〕163号",
    "财社〔2024〕163号, central, 财社〔2024〕163号",
    "民发〔2024〕8号, central, 民发〔2024〕8号",
    "中残联发〔2024〕8号, central, 中残联发〔2024〕8号",
    "发改投资〔2024〕3号, central, 发改投资〔2024〕3号",
    "冀发改投资〔2024〕3号, province, 冀发改投资〔2024〕3号",
    "省财社〔2024〕8号, province, 省财社〔2024〕8号",
    "县财字〔2024〕3号, county, 县财字〔2024〕3号",
    "宁财社〔2024〕163号, unknown, 宁财社〔2024〕163号",
    "甲乙〔2024〕163号, unknown, 甲乙〔2024〕163号"
  })
  void the_document_number_says_whose_money_it_is(String printed, String level, String number)
      throws SQLException {
    Facts facts =
        new Facts()
            .project(
                "A",
                "province",
                "河北省",
                "county_code",
                "130730",
                "county",
                "怀来县",
                "document_number",
                printed);

    assertThat(Analysed.rows(facts, new ProjectKinds()))
        .extracting(ProjectKind::source)
        .containsExactly(new ProjectKind.Source(Optional.of(number), level, "document_number"));
  }

  @Test
  void brackets_inside_a_number_are_read_from_the_name() throws SQLException {
    Facts facts =
        new Facts()
            .project(
                "A",
                "province",
                "宁夏回族自治区",
                "county_code",
                "640221",
                "county",
                "平罗县",
                "project_name",
                "宁财（社）指标〔2024〕5号 残疾人补助",
                "document_number",
                "指标〔2024〕5号");

    assertThat(Analysed.rows(facts, new ProjectKinds()))
        .extracting(row -> row.source().level() + " " + row.source().documentNumber().orElse("-"))
        .containsExactly("province 宁财（社）指标〔2024〕5号");
  }

  @ParameterizedTest
  @CsvSource({
    "762001怀来县残疾人联合会, 残疾人联合会, 残疾人",
    "怀来县残联（本级）, 残疾人联合会, 残疾人",
    "张家口市怀来县教育体育局, 教育局, 教育",
    "[066]怀来农业农村局, 农业农村局, 农业",
    "县某某事务中心, 某某事务中心, 未归类",
    "怀来县某某镇人民政府, 乡镇人民政府, 综合"
  })
  void a_department_is_known_without_county_and_code(String printed, String kind, String field)
      throws SQLException {
    Facts facts =
        new Facts()
            .project(
                "A",
                "province",
                "河北省",
                "county_code",
                "130730",
                "county",
                "怀来县",
                "implementing_unit",
                printed);

    assertThat(Analysed.rows(facts, new ProjectKinds()))
        .extracting(row -> row.departmentKind() + " " + row.field())
        .containsExactly(kind + " " + field);
  }

  @Test
  void what_is_not_said_is_not_guessed() throws SQLException {
    assertThat(
            Analysed.rows(
                new Facts().project("A", "province", "甲省", "county", "东县"), new ProjectKinds()))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.departmentKind(),
                    row.field(),
                    row.form(),
                    row.source().level(),
                    row.fund().name(),
                    row.fund().budgetKind()))
        .containsExactly("未载明 未归类 无指标 none 未载明 未载明");
  }
}
