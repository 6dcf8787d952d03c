package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A link to every sheet, several a line: the page has many sheets and little room. */
final class SheetLinks {
  /** In every second column: names are wider than figures. */
  private static final int A_LINE = 4;

  private SheetLinks() {}

  /** Writes the links, in the order of the sheets from left to right. */
  static void write(SheetWriter writer, List<String> sheets) {
    for (int first = 0; first < sheets.size(); first += A_LINE) {
      writer.row(columns(), sheets.subList(first, Math.min(first + A_LINE, sheets.size())));
    }
  }

  private static List<Column<List<String>>> columns() {
    return IntStream.range(0, A_LINE)
        .boxed()
        .flatMap(
            at ->
                Stream.of(link(at), Column.<List<String>>optional("", 12, row -> Optional.empty())))
        .toList();
  }

  private static Column<List<String>> link(int at) {
    return Column.<List<String>>line("工作表", 12, row -> name(row, at))
        .leadingTo(row -> name(row, at).map(name -> SheetWriter.place(name, 0)));
  }

  private static Optional<String> name(List<String> row, int at) {
    return row.stream().skip(at).findFirst();
  }
}
