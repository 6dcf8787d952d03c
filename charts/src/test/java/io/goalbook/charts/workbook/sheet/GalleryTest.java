package io.goalbook.charts.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on a sheet that is sent by mail and printed. */
class GalleryTest {
  @TempDir Path folder;

  private List<RenderedPicture> pictures(int count, int height) throws IOException {
    return pictures(count, height, 3);
  }

  private List<RenderedPicture> pictures(int count, int height, int bytes) throws IOException {
    Path png = Files.write(folder.resolve("a.png"), new byte[bytes]);
    Scope scope = new Scope(Optional.of("甲省"), OptionalInt.of(2025));
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            n ->
                new RenderedPicture(
                    new Picture(
                        new Subject(Topic.TYPES, scope, "types-" + n), "第" + n, height, g -> {}),
                    png,
                    png))
        .toList();
  }

  private static SheetWriter sheet(StreamedWorkbook workbook) {
    SheetWriter sheet = new Book(workbook).begin("图");
    sheet.widen(List.of(Column.text("甲", 60, (String text) -> text)));
    return sheet;
  }

  @Test
  void of_more_than_sixteen_pictures_the_sheet_says_where_the_others_are() throws IOException {
    try (StreamedWorkbook workbook = new StreamedWorkbook(new XSSFWorkbook(), 500)) {
      SheetWriter sheet = sheet(workbook);
      Gallery gallery = new Gallery(pictures(18, 450), new PictureWriter(workbook), 0);

      gallery.inPairs(sheet, gallery.about(Topic.TYPES));

      assertThat(
              sheet.unstreamed().createDrawingPatriarch().getCTDrawing().sizeOfOneCellAnchorArray())
          .isEqualTo(16);
      Row last = sheet.sheet().getRow(sheet.nextRow() - 1);
      assertThat(last)
          .extracting(Cell::getStringCellValue)
          .containsExactly("图较多，这里放前 16 张；其余 2 张在 charts 文件夹，文件名从 types-17 起。");
    }
  }

  @Test
  void large_pictures_take_no_more_of_a_workbook_than_can_be_sent() throws IOException {
    try (StreamedWorkbook workbook = new StreamedWorkbook(new XSSFWorkbook(), 500)) {
      SheetWriter sheet = sheet(workbook);
      Gallery gallery = new Gallery(pictures(4, 450, 300_000), new PictureWriter(workbook), 0);

      gallery.inPairs(sheet, gallery.about(Topic.TYPES));

      Row last = sheet.sheet().getRow(sheet.nextRow() - 1);
      assertThat(last)
          .extracting(Cell::getStringCellValue)
          .containsExactly("图较多，这里放前 2 张；其余 2 张在 charts 文件夹，文件名从 types-3 起。");
    }
  }

  @Test
  void a_picture_that_would_be_cut_begins_a_printed_page() throws IOException {
    try (StreamedWorkbook workbook = new StreamedWorkbook(new XSSFWorkbook(), 500)) {
      SheetWriter sheet = sheet(workbook);
      Gallery gallery = new Gallery(pictures(5, 400), new PictureWriter(workbook), 0);

      gallery.inPairs(sheet, gallery.about(Topic.TYPES));

      // A line covers 19 rows and one below it, of the 34 of a page: each begins a page.
      int line = sheet.nextRow() / 3;
      assertThat(sheet.sheet().getRowBreaks()).containsExactly(line - 1, 2 * line - 1);
    }
  }

  @Test
  void a_picture_as_high_as_a_page_stands_a_little_smaller_under_the_title() throws IOException {
    try (StreamedWorkbook workbook = new StreamedWorkbook(new XSSFWorkbook(), 500)) {
      SheetWriter sheet = sheet(workbook);
      sheet.title("指标类型分布");
      Gallery gallery = new Gallery(pictures(1, 750), new PictureWriter(workbook), 0);

      gallery.inPairs(sheet, gallery.about(Topic.TYPES));

      assertThat(sheet.sheet().getRowBreaks()).isEmpty();
      long width =
          sheet
              .unstreamed()
              .createDrawingPatriarch()
              .getCTDrawing()
              .getOneCellAnchorArray(0)
              .getExt()
              .getCx();
      assertThat(width / Units.EMU_PER_PIXEL).isBetween(600L, 650L);
    }
  }
}
