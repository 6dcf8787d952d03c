package io.goalbook.charts.workbook;

import io.goalbook.charts.picture.RenderedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFPicture;

/** Puts pictures into sheets; the bytes of a picture stand in the workbook once. */
final class PictureWriter {
  private static final double ROW_PIXELS = 20;

  private final SXSSFWorkbook workbook;
  private final Map<String, Integer> indexes = new HashMap<>();

  PictureWriter(SXSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Puts a picture at a place.
   *
   * @param left from the left edge of the sheet, in pixels
   * @param row the first row, zero-based
   * @return how many rows it covers
   */
  int at(SheetWriter writer, RenderedPicture picture, int width, int left, int row)
      throws IOException {
    int height =
        (int) Math.round(picture.picture().height() * (double) width / picture.picture().width());
    int column = 0;
    double rest = left;
    while (rest >= writer.sheet().getColumnWidthInPixels(column)) {
      rest -= writer.sheet().getColumnWidthInPixels(column);
      column++;
    }
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    anchor.setCol1(column);
    anchor.setDx1((int) Math.round(rest * Units.EMU_PER_PIXEL));
    anchor.setRow1(row);
    double right = rest + width;
    while (right >= writer.sheet().getColumnWidthInPixels(column)) {
      right -= writer.sheet().getColumnWidthInPixels(column);
      column++;
    }
    int rows = (int) Math.floor(height / ROW_PIXELS);
    anchor.setCol2(column);
    anchor.setDx2((int) Math.round(right * Units.EMU_PER_PIXEL));
    anchor.setRow2(row + rows);
    anchor.setDy2((int) Math.round((height - rows * ROW_PIXELS) * Units.EMU_PER_PIXEL));
    // The streaming sheet's own pictures hide the place for the alternative text.
    XSSFPicture placed =
        workbook
            .getXSSFWorkbook()
            .getSheet(writer.name())
            .createDrawingPatriarch()
            .createPicture(anchor, index(picture));
    var properties = placed.getCTPicture().getNvPicPr().getCNvPr();
    properties.setDescr(picture.picture().title());
    properties.setName(picture.picture().slug());
    return rows + 1;
  }

  private int index(RenderedPicture picture) throws IOException {
    Integer known = indexes.get(picture.picture().slug());
    if (known != null) {
      return known;
    }
    int index = workbook.addPicture(Files.readAllBytes(picture.png()), Workbook.PICTURE_TYPE_PNG);
    indexes.put(picture.picture().slug(), index);
    return index;
  }
}
