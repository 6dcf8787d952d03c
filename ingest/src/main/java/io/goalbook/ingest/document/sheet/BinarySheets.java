package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Part;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheets of a binary workbook. One use a document. */
final class BinarySheets {
  private static final int COLUMNS = SpreadsheetVersion.EXCEL97.getMaxColumns();

  private final HSSFWorkbook workbook;
  private final NumberText numbers;

  BinarySheets(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /**
   * What a sheet holds.
   *
   * @param index zero-based
   */
  SheetContent read(int index, SheetBudget budget) throws DocumentException {
    HSSFSheet sheet = workbook.getSheetAt(index);
    boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
    SheetContent content =
        new SheetContent(Part.sheet(workbook.getSheetName(index), hidden), budget);
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        content.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        content.add(cell.getRowIndex(), cell.getColumnIndex(), text(cell));
      }
    }
    for (int column = 0; column < COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        content.hideColumns(column, column);
      }
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      content.merge(
          new MergedRegion(
              region.getFirstRow(),
              region.getFirstColumn(),
              region.getLastRow(),
              region.getLastColumn()));
    }
    return content;
  }

  private String text(Cell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> numbers.of(cell.getNumericCellValue(), format(cell));
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  private static CellFormat format(Cell cell) {
    return CellFormat.of(
        cell.getCellStyle().getDataFormat(),
        Optional.ofNullable(cell.getCellStyle().getDataFormatString()));
  }
}
