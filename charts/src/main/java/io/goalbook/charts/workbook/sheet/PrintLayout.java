package io.goalbook.charts.workbook.sheet;

import java.util.Collection;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How one sheet is printed: A4 across, as wide as a page, with its footer. */
final class PrintLayout {
  private static final String FOOTER = "&8内部工作资料，未经审定；依据各地报送或公开的绩效目标表整理，为目标值，不是执行结果，非法定统计数据";
  private static final double ROW_PIXELS = 20;

  /** A4 across, without its margins, in pixels of 1/96 inch. */
  private static final double PAGE_WIDTH = 1040;

  private static final double PAGE_HEIGHT = 630;
  private static final int PAGE_ZOOM = 85;

  private final SXSSFSheet sheet;
  private int pageBegin;

  PrintLayout(SXSSFSheet sheet) {
    this.sheet = sheet;
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    Footer footer = sheet.getFooter();
    footer.setLeft(FOOTER);
    footer.setRight("&8第 &P 页，共 &N 页");
  }

  /** Prints on so many pages in width; as many as it takes in height, or on one. */
  void on(int pagesWide, boolean onePageHigh) {
    sheet.getPrintSetup().setFitWidth((short) pagesWide);
    sheet.getPrintSetup().setFitHeight((short) (onePageHigh ? 1 : 0));
  }

  /** Prints the whole sheet upright on one page, and shows it a little smaller on the screen. */
  void asOnePage() {
    sheet.getPrintSetup().setLandscape(false);
    on(1, true);
    sheet.setZoom(PAGE_ZOOM);
  }

  /**
   * Begins a page where so many rows from the next one on would not fit on the rest of this one.
   *
   * @param columns those of the sheet's tables: what the width of a page is reckoned from
   */
  void keepTogether(int next, int rows, Collection<Integer> columns) {
    int page = rowsOfPage(columns);
    if (next - pageBegin + rows > page && next > pageBegin) {
      sheet.setRowBreak(next - 1);
      pageBegin = next;
    }
    // What is higher than a page goes on, on the next.
    while (next - pageBegin + rows > page) {
      pageBegin += page;
    }
  }

  private int rowsOfPage(Collection<Integer> columns) {
    double width = 0;
    for (int column : columns) {
      width += sheet.getColumnWidthInPixels(column);
    }
    double share = Math.min(1, PAGE_WIDTH * sheet.getPrintSetup().getFitWidth() / width);
    return (int) (PAGE_HEIGHT / share / ROW_PIXELS);
  }
}
