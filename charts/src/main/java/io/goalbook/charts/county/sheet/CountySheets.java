package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.workbook.sheet.Book;
import java.util.List;

/** The sheets of a county's workbook, in their order. */
public final class CountySheets {
  private final Matters matters;

  /**
   * @param matters what counties are asked to do
   */
  public CountySheets(Matters matters) {
    this.matters = matters;
  }

  /** Writes all sheets of a county into a workbook. */
  public void write(Book workbook, CountyBook book) {
    BookRows rows = new BookRows(book);
    List<BookSheet> sheets =
        List.of(
            new CountyMatterSheet(matters),
            new CountyCostSheet(rows),
            new CountyTypeSheet(),
            new CountySatisfactionSheet(rows),
            new CountyMoneySheet(rows),
            new CountyProjectSheet(),
            new CountyIndicatorSheet(rows),
            new CountyDefinitionSheet());
    write(workbook, book, new CountyProfileSheet(sheets, rows, matters));
    sheets.forEach(sheet -> write(workbook, book, sheet));
  }

  private static void write(Book workbook, CountyBook book, BookSheet sheet) {
    sheet.write(new CountyPage(workbook.begin(sheet.name()), book.names()), book);
  }
}
