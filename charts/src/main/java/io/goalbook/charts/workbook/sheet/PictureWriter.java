package io.goalbook.charts.workbook.sheet;

import io.goalbook.charts.picture.RenderedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Puts pictures into sheets; the bytes of a picture stand in the workbook once. */
public final class PictureWriter {
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
  public int at(SheetWriter writer, RenderedPicture picture, int width, int left, int row)
      throws IOException {
    int height = height(picture, width);
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
    // Until the picture has its size, the anchor needs an end: any will do.
    anchor.setCol2(column + 1);
    anchor.setRow2(row + 1);
    // The streaming sheet's own pictures hide the place for the alternative text.
    XSSFDrawing drawing = writer.unstreamed().createDrawingPatriarch();
    XSSFPicture placed = drawing.createPicture(anchor, index(picture));
    var properties = placed.getCTPicture().getNvPicPr().getCNvPr();
    properties.setDescr(picture.picture().title());
    properties.setName(picture.picture().slug());
    fix(drawing.getCTDrawing(), width, height);
    return rows(picture, width);
  }

  /** How many rows a picture of a width covers. */
  static int rows(RenderedPicture picture, int width) {
    return (int) Math.ceil(height(picture, width) / ROW_PIXELS) + 1;
  }

  private static int height(RenderedPicture picture, int width) {
    return (int)
        Math.round(picture.picture().height() * (double) width / picture.picture().width());
  }

  /**
   * Gives the last picture a size of its own. Between two cells it would be stretched wherever the
   * columns are wider: without the workbook's standard font, LibreOffice makes them a third wider.
   */
  private static void fix(CTDrawing drawing, int width, int height) {
    int last = drawing.sizeOfTwoCellAnchorArray() - 1;
    CTTwoCellAnchor between = drawing.getTwoCellAnchorArray(last);
    CTOneCellAnchor sized = drawing.addNewOneCellAnchor();
    sized.setFrom(between.getFrom());
    CTPositiveSize2D size = sized.addNewExt();
    size.setCx(Units.pixelToEMU(width));
    size.setCy(Units.pixelToEMU(height));
    sized.setPic(between.getPic());
    sized.addNewClientData();
    drawing.removeTwoCellAnchor(last);
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
