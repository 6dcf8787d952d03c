package io.goalbook.charts.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written past the library is what the library reads. */
class RowMarkupTest {
  @TempDir Path folder;

  /** A workbook with one sheet, as it stands in its file. */
  private XSSFWorkbook written(Consumer<SheetWriter> contents) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (StreamedWorkbook workbook = new StreamedWorkbook(new XSSFWorkbook(), 5);
        OutputStream out = Files.newOutputStream(file)) {
      contents.accept(new Book(workbook).begin("表"));
      workbook.write(out);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void texts_are_read_back_as_they_are() throws IOException {
    List<String> texts =
        List.of(
            "≥1500元/人",
            "=1+1",
            "@SUM(A1)",
            " 前后有空格 ",
            "两\n行",
            "回车\r换行",
            "<甲> & \"乙\" '丙'",
            "_x000D_",
            "_x5",
            "𠮷家沟",
            "",
            "\t");

    XSSFSheet sheet =
        written(
                writer ->
                    writer.table(
                        List.of(Column.optional("文字", 20, (String text) -> Optional.of(text))),
                        texts))
            .getSheetAt(0);

    assertThat(IntStream.rangeClosed(1, texts.size()).mapToObj(sheet::getRow))
        .extracting(row -> row.getCell(0).getStringCellValue())
        .containsExactlyElementsOf(texts);
    assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
  }

  private record Mixed(
      Optional<String> name, Optional<BigDecimal> amount, int count, Optional<LocalDate> day) {}

  @Test
  void numbers_dates_links_and_gaps_stand_in_their_columns() throws IOException {
    List<Column<Mixed>> columns =
        List.of(
            Column.optional("名称", 20, Mixed::name),
            Column.yuan("金额", 20, Mixed::amount)
                .leadingTo(row -> Optional.of(SheetWriter.place("项目明细", 4))),
            Column.percent("占比", 8, Mixed::amount),
            Column.integer("数量", 8, Mixed::count),
            Column.date("日期", Mixed::day),
            Column.optional("名称（链接）", 20, Mixed::name)
                .leadingTo(row -> Optional.of(SheetWriter.place("项目明细", 5))));
    List<Mixed> rows =
        List.of(
            new Mixed(
                Optional.of("甲 & 乙"),
                Optional.of(new BigDecimal("1307300.25")),
                3976,
                Optional.of(LocalDate.of(2026, 12, 31))),
            new Mixed(Optional.empty(), Optional.empty(), -1, Optional.empty()));

    XSSFSheet sheet = written(writer -> writer.table(columns, rows)).getSheetAt(0);

    Row first = sheet.getRow(1);
    assertThat(first.getCell(0).getStringCellValue()).isEqualTo("甲 & 乙");
    assertThat(first.getCell(1).getCellFormula()).isEqualTo("HYPERLINK(\"#'项目明细'!A5\",1307300.25)");
    assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1307300.25);
    assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(13073.0025);
    assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(3976);
    assertThat(first.getCell(4).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(first.getCell(5).getCellFormula()).isEqualTo("HYPERLINK(\"#'项目明细'!A6\",\"甲 & 乙\")");
    assertThat(first.getCell(5).getStringCellValue()).isEqualTo("甲 & 乙");

    Row second = sheet.getRow(2);
    assertThat(IntStream.range(0, 6).mapToObj(second::getCell))
        .extracting(Cell::getCellType)
        .containsExactly(
            CellType.BLANK,
            CellType.BLANK,
            CellType.BLANK,
            CellType.NUMERIC,
            CellType.BLANK,
            CellType.BLANK);
    assertThat(second.getCell(3).getNumericCellValue()).isEqualTo(-1);
  }

  @Test
  void tables_and_lines_stand_in_the_order_in_which_they_were_written() throws IOException {
    List<Column<String>> columns = List.of(Column.text("甲", 10, text -> text));

    XSSFSheet sheet =
        written(
                writer -> {
                  writer.title("题");
                  writer.table(columns, List.of("一"));
                  writer.skip(1);
                  writer.heading("二");
                  writer.table(columns, List.of("三", "四"));
                })
            .getSheetAt(0);

    List<String> lines = new ArrayList<>();
    sheet.forEach(
        row -> lines.add(row.getRowNum() + " " + (row.getCell(0) == null ? "" : row.getCell(0))));
    assertThat(lines).containsExactly("0 题", "1 甲", "2 一", "3 ", "4 二", "5 甲", "6 三", "7 四");
  }
}
