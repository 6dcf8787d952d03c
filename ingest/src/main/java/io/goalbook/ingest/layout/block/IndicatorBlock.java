package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator block while it is read, row by row: knows its columns and the levels that apply.
 * Levels carry over the rows that they span, also where the form leaves the cell empty.
 */
public final class IndicatorBlock {
  private final HeaderRow header;
  private final Labels labels;
  private final Levels levels;
  private Optional<String> level1 = Optional.empty();
  private Optional<String> level2 = Optional.empty();

  public IndicatorBlock(HeaderRow header, Labels labels, Levels levels) {
    this.header = header;
    this.labels = labels;
    this.levels = levels;
  }

  /** A block that goes on under a repeated header: the levels stay open. */
  public IndicatorBlock continuedUnder(HeaderRow repeated) {
    IndicatorBlock block = new IndicatorBlock(repeated, labels, levels);
    block.level1 = level1;
    block.level2 = level2;
    return block;
  }

  /** What a row is to this block. */
  public RowReading read(RowView row, Location location) {
    if (row.isBlank() && spanningOnly(row)) {
      return new RowReading.Template();
    }
    if (isWide(row)) {
      return wide(row);
    }
    if (beginsHead(row) || isFooter(row)) {
      return new RowReading.NotInBlock();
    }
    Map<Label, String> cells = new EnumMap<>(IndicatorRow.cells(row, header));
    inherit(
        Optional.ofNullable(cells.remove(Label.LEVEL1)),
        Optional.ofNullable(cells.remove(Label.LEVEL2)));
    Optional<String> name = Optional.ofNullable(cells.get(Label.INDICATOR_NAME));
    boolean hasValue = cells.containsKey(Label.TARGET_VALUE);
    if (name.isEmpty() && !hasValue) {
      return new RowReading.Template();
    }
    if (name.isEmpty() && header.has(Label.INDICATOR_NAME)) {
      return new RowReading.Unreadable();
    }
    if (name.flatMap(labels::match).filter(m -> m.label() == Label.IGNORED).isPresent()) {
      return new RowReading.Template();
    }
    return new RowReading.Read(new IndicatorRow(level1, level2, cells, location));
  }

  private static boolean spanningOnly(RowView row) {
    return row.cells().stream().allMatch(cell -> cell.isBlank() || cell.row() < row.row());
  }

  /** One cell over name and value is a heading or a note, no indicator. */
  private boolean isWide(RowView row) {
    Optional<Cell> value = header.cell(row, Label.TARGET_VALUE);
    Optional<Cell> name =
        header.cell(row, Label.INDICATOR_NAME).or(() -> header.cell(row, Label.LEVEL1));
    boolean merged = value.isPresent() && value.equals(name);
    boolean alone = row.cells().size() == 1 && row.table().columnCount() > 1;
    return merged || alone;
  }

  private RowReading wide(RowView row) {
    String text = row.texts().stream().findFirst().orElse("");
    return levels
        .of(text)
        .map(
            type -> {
              if (type.level2().isPresent()) {
                inherit(type.level1(), Optional.of(text));
              } else {
                inherit(Optional.of(text), Optional.empty());
              }
              return (RowReading) new RowReading.Template();
            })
        .orElseGet(RowReading.NotInBlock::new);
  }

  private boolean beginsHead(RowView row) {
    return row.own().stream()
        .map(cell -> labels.match(cell.text()))
        .flatMap(Optional::stream)
        .anyMatch(match -> HeadFields.isHeadLabel(match.label()));
  }

  /** 填报人：… 填报日期：… below the indicators, in cells of the same table. */
  private boolean isFooter(RowView row) {
    return row.texts().stream()
        .findFirst()
        .map(text -> text.replace('：', ':'))
        .map(text -> text.indexOf(':') > 0 ? text.substring(0, text.indexOf(':')) : text)
        .flatMap(labels::match)
        .filter(match -> match.label() == Label.PERSON)
        .isPresent();
  }

  private void inherit(Optional<String> first, Optional<String> second) {
    boolean newFirst = first.isPresent() && !first.equals(level1);
    if (first.isPresent()) {
      level1 = first;
    }
    if (second.isPresent()) {
      level2 = second;
    } else if (newFirst) {
      level2 = Optional.empty();
    }
  }
}
