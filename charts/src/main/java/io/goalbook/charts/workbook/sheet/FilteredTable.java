package io.goalbook.charts.workbook.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Makes a range a table of Excel: a sheet has one filter of its own, but every table may have one,
 * and its header takes the place of the column letters while one scrolls in it.
 */
final class FilteredTable {
  private FilteredTable() {}

  /**
   * Makes the table. It has at least one row below its header: Excel repairs a table without.
   *
   * @param sheet the sheet itself, whose rows need not be in memory
   * @param name unique in the workbook, without spaces
   * @param headers what stands in the header's cells, all different
   * @param headerRow zero-based
   * @param lastRow zero-based
   */
  static void over(XSSFSheet sheet, String name, List<String> headers, int headerRow, int lastRow) {
    AreaReference area =
        new AreaReference(
            new CellReference(headerRow, 0),
            new CellReference(lastRow, headers.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    var columns = table.getCTTable().getTableColumns();
    for (int column = 0; column < headers.size(); column++) {
      columns.getTableColumnArray(column).setName(headers.get(column));
    }
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
  }
}
