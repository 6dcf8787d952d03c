package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.PrintedText;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator block while it is read, row by row: knows its columns and the levels that apply.
 * Behind a note or a signature only rows that name a level are indicators again.
 */
public final class IndicatorBlock {
  private final Header header;
  private final Words words;
  private final OpenLevels open;
  private final RowKinds kinds;
  private final SlotReader slots;
  private final PassedRows passed;
  private boolean behindNote;
  private boolean blankBefore;

  /** A block below a header. */
  public IndicatorBlock(Header header, Words words) {
    this.header = header;
    this.words = words;
    this.open = new OpenLevels(words.levels());
    this.kinds = new RowKinds(header, words.labels(), words.levels());
    this.slots = new SlotReader(words);
    this.passed = new PassedRows(header, words);
  }

  /** A block that goes on under a repeated header: the levels stay open. */
  public IndicatorBlock continuedUnder(Header repeated) {
    IndicatorBlock block = new IndicatorBlock(repeated, words);
    block.open.takeFrom(open);
    return block;
  }

  /** Its header. */
  public Header header() {
    return header;
  }

  /** What stands in the cells of a row of indicators, by its columns. */
  public Map<Cell, Label> cells(RowView row) {
    int shift = Alignment.shift(row, header, words.levels());
    Map<Cell, Label> cells = new LinkedHashMap<>();
    for (Column column : header.columns()) {
      column.cells(row, shift).forEach(cell -> cells.putIfAbsent(cell, column.label()));
    }
    return cells;
  }

  /** The table ends here, and the block may go on in the next one: levels may lie behind a cut. */
  public void breakOff() {
    open.breakOff();
  }

  /** What a row is to this block. */
  public RowReading read(RowView row, Location location) {
    boolean behindBlank = blankBefore;
    blankBefore = row.isBlank();
    if (kinds.isEmpty(row) || kinds.isColumnNumbers(row) || kinds.isSum(row)) {
      return new RowReading.Template();
    }
    if (!header.isList() && kinds.beginsHead(row)) {
      return new RowReading.NotInBlock();
    }
    if (kinds.isWide(row)) {
      return heading(row);
    }
    if (kinds.isNote(row)) {
      behindNote = true;
      return new RowReading.Aside();
    }
    int shift = Alignment.shift(row, header, words.levels());
    Optional<String> first = level(row, Label.LEVEL1, shift);
    Optional<String> second = level(row, Label.LEVEL2, shift);
    boolean typed = isType(first.isPresent() ? first : second);
    if (behindNote && !typed) {
      return passed.mayBeIndicator(row) ? new RowReading.Unreadable() : new RowReading.Template();
    }
    if (behindBlank && shift > 0 && !typed && row.texts().stream().noneMatch(passed::mayBeTarget)) {
      return new RowReading.Aside();
    }
    Optional<String> coarse = withoutGroup(first);
    Optional<String> fine = withoutGroup(second);
    if (kinds.isTotal(coarse, fine, name(row, shift))) {
      return new RowReading.Template();
    }
    behindNote = false;
    if (!header.isList() && passed.isPushedRight(row, words.levels())) {
      return new RowReading.Unreadable();
    }
    open.inherit(coarse, fine);
    return indicators(row, shift, location);
  }

  private RowReading heading(RowView row) {
    String text = row.texts().stream().findFirst().orElse("");
    if (open.open(text)) {
      behindNote = false;
      return new RowReading.Template();
    }
    boolean noted = behindNote;
    behindNote |= !header.isList() && !words.forms().isPageMark(text);
    if (words.forms().isTitle(text)) {
      return new RowReading.NotInBlock();
    }
    return !noted && !header.isList() && passed.mayBeIndicator(text)
        ? new RowReading.Unreadable()
        : new RowReading.Aside();
  }

  /** The text of a level's cell; one that reaches over the name as well is the name. */
  private Optional<String> level(RowView row, Label label, int shift) {
    Optional<Cell> cell = cell(row, label, shift);
    return cell.isPresent() && isLevel(cell.get(), row, label)
        ? Optional.of(PrintedText.of(cell.get()))
        : Optional.empty();
  }

  private boolean isLevel(Cell cell, RowView row, Label label) {
    return (!isName(cell) || words.levels().of(cell.text()).isPresent())
        && !words.names().plain(cell.text()).isEmpty()
        // Blank cells below a header that is printed once more may have been merged with it.
        && (cell.row() == row.row() || !words.labels().is(cell.text(), label));
  }

  private Optional<Cell> cell(RowView row, Label label, int shift) {
    Optional<Column> column = header.column(label);
    return column.isPresent() ? column.get().cell(row, shift) : Optional.empty();
  }

  private boolean isName(Cell cell) {
    Optional<Column> name = header.column(Label.INDICATOR_NAME);
    return name.isPresent()
        && cell.column() + cell.columnSpan() > name.get().first()
        && cell.column() < name.get().first();
  }

  private boolean isType(Optional<String> level) {
    return level.isPresent() && words.levels().of(level.get()).isPresent();
  }

  private Optional<String> withoutGroup(Optional<String> level) {
    return level.isPresent() && words.labels().is(level.get(), Label.GROUP)
        ? Optional.empty()
        : level;
  }

  private Optional<String> name(RowView row, int shift) {
    return cell(row, Label.INDICATOR_NAME, shift).map(Cell::text);
  }

  private static List<IndicatorRow> parted(List<IndicatorRow> rows) {
    List<IndicatorRow> parted = new ArrayList<>();
    for (IndicatorRow row : rows) {
      parted.addAll(SeveralInOne.parted(row));
    }
    return parted;
  }

  private IndicatorRow row(Slot slot, SlotReader.Reading reading, Location location) {
    IndicatorRow.Use use =
        new IndicatorRow.Use(
            slot.term(), slot.area(), header.isValueGuessed(), open.isOverBreak(), slot.year());
    if (slot.types().isEmpty()) {
      return new IndicatorRow(open.level1(), open.level2(), reading.cells(), use, location);
    }
    TypesInHeader types = TypesInHeader.of(slot.types(), words.levels());
    return new IndicatorRow(types.level1(), types.level2(), reading.cells(), use, location);
  }

  private RowReading indicators(RowView row, int shift, Location location) {
    List<IndicatorRow> rows = new ArrayList<>();
    boolean unreadable = false;
    for (Slot slot : header.slots()) {
      SlotReader.Reading reading = slots.read(row, slot, shift);
      if (reading.isUnreadable(header.has(Label.INDICATOR_NAME), open.level2().isPresent())) {
        unreadable = true;
      } else if (!reading.isTemplate()) {
        rows.add(row(slot, reading, location));
      }
    }
    if (!rows.isEmpty()) {
      return new RowReading.Read(
          parted(Terms.inOneRow(rows, header.isTermGuessed(), words.names())));
    }
    return unreadable ? new RowReading.Unreadable() : new RowReading.Template();
  }
}
