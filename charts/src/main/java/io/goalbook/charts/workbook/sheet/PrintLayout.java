package io.goalbook.charts.workbook.sheet;

import java.util.Collection;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How one sheet is printed: A4 across, as wide as a page, with its footer. */
final class PrintLayout {
  private static final String FOOTER = "&8内部工作资料，未经审定；依据各地报送或公开的绩效目标表整理，为目标值，不是执行结果，非法定统计数据";

  /** A4 across, without its margins, in pixels of 1/96 inch. */
  private static final double PAGE_WIDTH = 1040;

  private static final double PAGE_HEIGHT = 680;

  /** Programs differ by so much of a page in where they break a long table. */
  private static final double SLACK = 0.08;

  private static final int PAGE_ZOOM = 85;

  private final SXSSFSheet sheet;
  private double pageBegin;

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
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.65);
    sheet.setMargin(PageMargin.HEADER, 0.3);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
    Footer footer = sheet.getFooter();
    footer.setLeft(FOOTER);
    footer.setRight("&8第 &P 页，共 &N 页");
  }

  /** Prints on so many pages in width; as many as it takes in height, or on one. */
  void on(int pagesWide, boolean onePageHigh) {
    sheet.getPrintSetup().setFitWidth((short) pagesWide);
    sheet.getPrintSetup().setFitHeight((short) (onePageHigh ? 1 : 0));
  }

  /** Prints the whole sheet on one page, and shows it a little smaller on the screen. */
  void asOnePage() {
    on(1, true);
    sheet.setZoom(PAGE_ZOOM);
  }

  /**
   * Begins a page before a row where so much from it on would not fit on the rest of this one.
   *
   * @param row zero-based
   * @param top how far it is from the top of the sheet, in pixels
   * @param height of what is kept together, in pixels
   * @param columns those of the sheet's tables: what the width of a page is reckoned from
   */
  void keepTogether(int row, double top, double height, Collection<Integer> columns) {
    double page = heightOfPage(columns);
    boolean continued = false;
    while (top - pageBegin >= page) {
      pageBegin += page;
      continued = true;
    }
    double above = top - pageBegin;
    // Under a title alone it stays, whatever its height: a page with nothing but a title helps
    // nobody.
    boolean cut = above >= SLACK * page && above + height > page;
    if (cut || (continued && above < SLACK * page)) {
      sheet.setRowBreak(row - 1);
      pageBegin = top;
    }
  }

  /**
   * By how much something must be smaller to fit on the page on which only a title stands above it.
   *
   * @param top how far it is from the top of the sheet, in pixels
   * @param height its height, in pixels
   * @param columns those of the sheet's tables
   * @return 1 where it fits, where more than a title stands above it, or where it fits on no page
   */
  double shrink(double top, double height, Collection<Integer> columns) {
    double page = heightOfPage(columns);
    double above = top - pageBegin;
    boolean underTitle = above > 0 && above < SLACK * page;
    return underTitle && height <= page && above + height > page ? (page - above) / height : 1;
  }

  private double heightOfPage(Collection<Integer> columns) {
    double width = 0;
    for (int column : columns) {
      width += sheet.getColumnWidthInPixels(column);
    }
    double share = Math.min(1, PAGE_WIDTH * sheet.getPrintSetup().getFitWidth() / width);
    return PAGE_HEIGHT / share;
  }
}
