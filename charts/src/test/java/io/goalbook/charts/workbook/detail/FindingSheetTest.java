package io.goalbook.charts.workbook.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleWarehouse;
import io.goalbook.charts.workbook.file.BookFile;
import io.goalbook.model.warehouse.Warehouse;
import java.io.FileInputStream;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingSheetTest {
  @TempDir private Path folder;

  private static final String FINDINGS =
      """
      INSERT INTO findings
      SELECT 'f2', 'R02', '提示', NULL, i.indicator_id, province, city, county_code, county,
        fiscal_year, '指标值未写单位', '≥80', i.location
      FROM indicators i JOIN projects USING (project_id)
      ORDER BY i.indicator_id LIMIT 1;
      INSERT INTO findings
      SELECT 'f1', 'R01', '待核实', project_id, NULL, province, city, county_code, county,
        fiscal_year, '=预算为空', NULL, location
      FROM projects ORDER BY project_id LIMIT 1
      """;

  @Test
  void a_finding_says_what_where_and_in_which_file_and_leads_to_its_row() throws Exception {
    Path file = folder.resolve("book.xlsx");

    try (Warehouse warehouse = findings()) {
      FactQuery query = new FactQuery(warehouse.connection(), DetailRows.class);
      FindingSheet sheet = sheet(query);
      assertThat(sheet.isShown()).isTrue();
      BookFile.write(file, "", LocalDate.EPOCH, sheet::write);
    }

    try (ReadableWorkbook book = new ReadableWorkbook(new FileInputStream(file.toFile()))) {
      List<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().read();
      assertThat(texts(rows.get(1)))
          .containsExactly(
              "省份", "地市", "县（市、区、旗）", "区划代码", "年度", "规则", "程度", "发现", "原文", "项目", "文件", "位置");
      assertThat(rows).hasSize(4);
      assertThat(texts(rows.get(2))).contains("R01", "待核实", "=预算为空");
      assertThat(texts(rows.get(3))).contains("R02", "提示", "指标值未写单位", "≥80");
      assertThat(rows.get(2).getCell(7).getFormula()).contains("#'项目明细'!A");
      assertThat(rows.get(3).getCell(7).getFormula()).contains("#'指标明细'!A");
      assertThat(rows.get(2).getCell(10).getFormula()).contains("\"../inbox/河北省/");
      assertThat(rows.get(3).getCell(10).getText()).startsWith("河北省/").endsWith("/目标表.docx");
    }
  }

  @Test
  void without_findings_there_is_no_sheet() throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      assertThat(sheet(new FactQuery(warehouse.connection(), DetailRows.class)).isShown())
          .isFalse();
    }
  }

  private FindingSheet sheet(FactQuery query) throws Exception {
    return FindingSheet.of(
        query, DetailRows.of(query), SourceFiles.between(folder, folder.resolveSibling("inbox")));
  }

  private static Warehouse findings() throws Exception {
    Warehouse warehouse = SampleWarehouse.of(Sample.of(5, new Region("河北省", "130000", 2025, 2)));
    try (Statement statement = warehouse.connection().createStatement()) {
      for (String insert : FINDINGS.split(";", -1)) {
        statement.execute(insert);
      }
    }
    return warehouse;
  }

  private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
    return row.stream().map(cell -> cell == null ? "" : text(cell)).toList();
  }

  private static String text(Cell cell) {
    return cell.getRawValue() == null ? "" : cell.getText();
  }
}
