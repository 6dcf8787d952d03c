package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks once more at rows that are passed over as notes and headings: one that may be an indicator
 * must be named as not read.
 */
final class PassedRows {
  private static final int LONGEST_ROW = 60;
  private static final Pattern SIGNED_NUMBER = Pattern.compile("[≥≤≧≦＞＜>=<]\\s*\\d");

  private static final Pattern NAME_AND_VALUE =
      Pattern.compile("\\p{IsHan}[^:：]{2,30}[:：]\\s*([^:：]{1,30})");
  private static final Pattern DAY = Pattern.compile("\\d{4}\\s*[年/.-]\\s*\\d{1,2}");

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
    return value.isPresent()
        && mayBeTarget(value.get())
        && under(Label.INDICATOR_NAME, row).isPresent()
        && row.filled().stream().allMatch(cell -> labels.match(cell.text()).isEmpty());
  }

  /** A text over all columns with a name and a target that does not say that it is a note. */
  boolean mayBeIndicator(String text) {
    if (text.length() > LONGEST_ROW || text.indexOf('\n') >= 0 || isLabelled(text)) {
      return false;
    }
    Matcher named = NAME_AND_VALUE.matcher(text);
    return SIGNED_NUMBER.matcher(text).find()
        || (named.matches() && mayBeTarget(named.group(1)) && !DAY.matcher(named.group(1)).find());
  }

  /** 注：…, 填报人：… */
  private boolean isLabelled(String text) {
    int colon = text.replace('：', ':').indexOf(':');
    return labels.leading(text).isPresent()
        || (colon > 0 && labels.match(text.substring(0, colon)).isPresent());
  }

  /** Everything stands a column too far right: a type where the name should be, and more behind. */
  boolean isPushedRight(RowView row, Levels levels) {
    Optional<IndicatorType> name = typeUnder(Label.INDICATOR_NAME, row, levels);
    if (name.isEmpty() || name.get().level2().isEmpty()) {
      return false;
    }
    Optional<IndicatorType> fine = typeUnder(Label.LEVEL2, row, levels);
    boolean coarse = fine.isPresent() && fine.get().level2().isEmpty();
    return coarse || row.filled().stream().anyMatch(cell -> cell.column() > header.lastColumn());
  }

  private Optional<IndicatorType> typeUnder(Label label, RowView row, Levels levels) {
    Optional<String> text = under(label, row);
    return text.isPresent() ? levels.of(text.get()) : Optional.empty();
  }

  boolean mayBeTarget(String text) {
    return ValueCells.hasDigit(text) || values.qualityAtEndOf(text).isPresent();
  }

  private Optional<String> under(Label label, RowView row) {
    Optional<Column> column = header.column(label);
    if (column.isPresent()) {
      for (Cell cell : column.get().cells(row, 0)) {
        if (cell.row() == row.row() && cell.columnSpan() < header.width()) {
          return Optional.of(cell.text());
        }
      }
    }
    return Optional.empty();
  }
}
