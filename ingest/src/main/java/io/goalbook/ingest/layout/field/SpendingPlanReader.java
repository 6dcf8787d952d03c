package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.value.DateReader;
import io.goalbook.model.goal.SpendingPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spending plans (资金支出计划): points in one row, cumulative per cents below them. */
public final class SpendingPlanReader {
  private static final Pattern POINT =
      Pattern.compile("(?:\\d{1,2}月(?:底|末|份)?|[一二三四1-4]季度(?:末|底)?|(?:年|上半年|全年)底?)");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%?");

  private SpendingPlanReader() {}

  /**
   * Reads a plan.
   *
   * @param rows the rows that its label reaches over
   * @param fiscalYear the year of its points
   */
  public static List<SpendingPoint> read(List<RowView> rows, OptionalInt fiscalYear) {
    List<SpendingPoint> plan = new ArrayList<>();
    for (RowView row : rows) {
      for (Cell cell : row.own()) {
        String point = Labels.squeeze(cell.text());
        Optional<BigDecimal> percent =
            POINT.matcher(point).matches() ? below(row, cell) : Optional.empty();
        if (percent.isPresent()) {
          plan.add(
              new SpendingPoint(
                  PrintedText.of(cell), DateReader.lastDay(point, fiscalYear), percent.get()));
        }
      }
    }
    return plan;
  }

  private static Optional<BigDecimal> below(RowView row, Cell point) {
    return row.table()
        .at(point.row() + point.rowSpan(), point.column())
        .map(cell -> PERCENT.matcher(cell.text().strip()))
        .filter(Matcher::matches)
        .map(matcher -> new BigDecimal(matcher.group(1)));
  }
}
