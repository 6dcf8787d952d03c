package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.block.IndicatorBlock;
import io.goalbook.ingest.layout.words.FormTitles;
import io.goalbook.ingest.layout.words.Levels;
import java.util.Optional;

/**
 * An indicator block that lines between tables broke off: the number of a page, a running title. It
 * goes on in a table of the same width that does not begin with anything else.
 */
final class BrokenBlock {
  /** A page number and a running title. */
  private static final int MOST_LINES = 2;

  private static final int LONGEST_LINE = 30;

  private final Levels levels;
  private final FormTitles titles;
  private Optional<IndicatorBlock> block = Optional.empty();
  private int lines;

  BrokenBlock(Levels levels, FormTitles titles) {
    this.levels = levels;
    this.titles = titles;
  }

  void after(IndicatorBlock open) {
    block = Optional.of(open);
    lines = 0;
  }

  /**
   * A line behind the block.
   *
   * @param project whether it names a project
   */
  void line(String text, boolean project) {
    lines++;
    boolean longer = text.length() > LONGEST_LINE && !project;
    if (lines > MOST_LINES || longer || titles.isTitle(text)) {
      forget();
    }
  }

  void forget() {
    block = Optional.empty();
  }

  Optional<IndicatorBlock> block() {
    return block;
  }

  /** The block that goes on in a table; empty when the table is another one. */
  Optional<IndicatorBlock> goesOnIn(Table table) {
    return block.filter(
        open ->
            open.header().width() == table.columnCount()
                && table.at(0, 0).filter(this::mayBeLevel).isPresent());
  }

  private boolean mayBeLevel(Cell cell) {
    return cell.isBlank() || levels.of(cell.text()).isPresent();
  }
}
