package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks once more at rows that are passed over as notes and headings: one that may be an indicator
 * must be named as not read.
 */
final class PassedRows {
  private static final int LONGEST_ROW = 60;
  private static final Pattern SIGNED_NUMBER = Pattern.compile("[≥≤≧≦＞＜>=<]\\s*\\d");

  private final Header header;
  private final Labels labels;
  private final ValueWords values;

  PassedRows(Header header, Words words) {
    this.header = header;
    this.labels = words.labels();
    this.values = words.values();
  }

  /** A name and something like a target stand under their words, and no label. */
  boolean mayBeIndicator(RowView row) {
    Optional<String> value = under(Label.TARGET_VALUE, row);
    return under(Label.INDICATOR_NAME, row).isPresent()
        && value.filter(this::mayBeTarget).isPresent()
        && row.filled().stream().allMatch(cell -> labels.match(cell.text()).isEmpty());
  }

  /** A text over all columns that compares with a number and does not say that it is a note. */
  boolean mayBeIndicator(String text) {
    return text.length() <= LONGEST_ROW
        && text.indexOf('\n') < 0
        && SIGNED_NUMBER.matcher(text).find()
        && labels.leading(text).isEmpty();
  }

  boolean mayBeTarget(String text) {
    return text.chars().anyMatch(Character::isDigit) || values.qualityAtEndOf(text).isPresent();
  }

  private Optional<String> under(Label label, RowView row) {
    List<Cell> cells = header.column(label).map(column -> column.cells(row, 0)).orElse(List.of());
    return cells.stream()
        .filter(
            cell ->
                cell.row() == row.row() && !cell.isBlank() && cell.columnSpan() < header.width())
        .map(Cell::text)
        .findFirst();
  }
}
