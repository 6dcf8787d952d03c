package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.budgets;
import static io.goalbook.ingest.layout.SmallForms.doubts;
import static io.goalbook.ingest.layout.SmallForms.read;
import static io.goalbook.ingest.layout.SmallForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a form leaves to its title, its sheet, its file or the page before. */
class WholeDocumentTraitsTest {
  private static final String[][] NAMELESS = {
    {"项目支出绩效目标表"},
    {"实施单位", "某局"},
    {"年度资金总额（万元）", "20"},
    {"一级指标", "二级指标", "三级指标", "指标值"},
    {"产出指标", "数量指标", "修渠里程", "≥3公里"}
  };

  private static Recognised recognise(byte[] bytes, String file) throws DocumentException {
    Document document = new DocumentReaders().read(bytes);
    return GoalTableRecogniser.from(WordLists.packaged())
        .recognise(document, "河北省/怀来县/2025/" + file);
  }

  private static byte[] workbook(String... sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (String name : sheets) {
        Sheet sheet = workbook.createSheet(name);
        for (String[] cells : NAMELESS) {
          Row row = sheet.createRow(sheet.getLastRowNum() + 1);
          for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
          }
        }
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void a_sheet_may_name_the_project_that_its_form_does_not() throws Exception {
    Recognised recognised = recognise(workbook("渠道维修补助", "Sheet2", "农业股"), "a.xlsx");

    assertThat(rows(recognised))
        .containsExactly("渠道维修补助 数量指标 修渠里程 ≥3公里", "- 数量指标 修渠里程 ≥3公里", "- 数量指标 修渠里程 ≥3公里");
    assertThat(doubts(recognised, DoubtReason.PROJECT_NAME_INFERRED)).containsExactly("项目支出绩效目标表");
    assertThat(doubts(recognised, DoubtReason.PROJECT_NAME_MISSING)).hasSize(2);
  }

  @Test
  void the_file_names_the_project_of_its_only_form() throws Exception {
    Recognised recognised = recognise(workbook("Sheet1"), "3.渠道维修补助绩效目标表.xlsx");

    assertThat(rows(recognised)).containsExactly("渠道维修补助 数量指标 修渠里程 ≥3公里");
    assertThat(doubts(recognised, DoubtReason.PROJECT_NAME_INFERRED)).hasSize(1);
  }

  @Test
  void the_unit_of_the_money_may_stand_at_the_end_of_the_title() throws DocumentException {
    Recognised recognised =
        read(
            """
            渠道维修项目绩效目标表    单位：万元

            实施单位|某局||
            年度预算|20||
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|修渠里程|≥3公里
            """);

    assertThat(rows(recognised)).containsExactly("渠道维修 数量指标 修渠里程 ≥3公里");
    assertThat(budgets(recognised)).containsExactly("200000");
  }

  @Test
  void the_header_of_a_list_may_be_printed_once_more_within_a_project() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目名称|预算数（万元）|一级指标|二级指标|三级指标|指标值
            修渠|20|产出指标|数量指标|里程|≥3公里
            |||质量指标|合格率|100%
            项目名称|预算数（万元）|一级指标|二级指标|三级指标|指标值
            |||时效指标|完工率|≥95%
            种树|5|产出指标|数量指标|株数|≥80株
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修渠 数量指标 里程 ≥3公里", "修渠 质量指标 合格率 100%", "修渠 时效指标 完工率 ≥95%", "种树 数量指标 株数 ≥80株");
    assertThat(budgets(recognised)).containsExactly("200000", "50000");
  }

  @Test
  void a_title_that_says_it_goes_on_begins_no_form() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修渠||
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|里程|≥3公里
            项目支出绩效目标表（续）|||
            产出指标|质量指标|合格率|100%
            """);

    assertThat(rows(recognised)).containsExactly("修渠 数量指标 里程 ≥3公里", "修渠 质量指标 合格率 100%");
  }

  @Test
  void thousands_in_rows_of_tabs_do_not_make_them_a_sheet_of_commas() throws DocumentException {
    String row = "修渠\t5,566,000.00\t产出指标\t数量指标\t里程%d\t≥3公里\n";
    String text =
        "金额单位：元\n项目名称\t预算数\t一级指标\t二级指标\t三级指标\t指标值\n"
            + row.formatted(1)
            + row.formatted(2)
            + row.formatted(3);

    Recognised recognised = recognise(text.getBytes(StandardCharsets.UTF_8), "a.txt");

    assertThat(recognised.tables().get(0).indicators()).hasSize(3);
    assertThat(budgets(recognised)).containsExactly("5566000");
  }

  @Test
  void the_total_of_the_term_and_of_the_year_stand_side_by_side() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目名称|修渠||
            实施期总额（万元）|60|本年总额（万元）|20
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|里程|≥3公里
            """);

    assertThat(budgets(recognised)).containsExactly("200000");
  }

  @Test
  void a_value_behind_a_hint_and_a_colon_has_no_colon() throws DocumentException {
    Recognised recognised =
        read(
            """
            关于修渠项目绩效目标的公示
            某局 2025年3月1日
            安排2025年补助资金50万元，实施修渠项目。
            一、产出指标
            数量指标：修渠里程(=**公里)：30公里；水闸座数(≥**座)≥2座。
            质量指标：验收合格率(≥**%)≥95%。
            二、满意度指标
            服务对象满意度指标：农户满意度(≥**%)≥90%。
            """);

    assertThat(recognised.tables().get(0).indicators())
        .extracting(one -> one.value().raw())
        .containsExactly("30公里", "≥2座", "≥95%", "≥90%");
  }
}
