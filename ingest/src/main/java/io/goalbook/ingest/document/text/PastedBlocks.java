package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.document.text.PastedLine.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into which tables were pasted: a row a line, its cells parted by tabs, by bars as in
 * Markdown, or by two spaces and more. One blank line between rows parts nothing. Spaces also stand
 * in prose: they part cells only where rows follow each other and one has three cells.
 */
final class PastedBlocks {
  private static final int WIDE = 3;

  /** No row of a form has more blank cells beside each other. */
  private static final int MOST_BLANKS = 30;

  private final List<Block> blocks = new ArrayList<>();
  private final List<PastedLine> rows = new ArrayList<>();
  private int blanks;

  private PastedBlocks() {}

  /**
   * Whether a text holds tables of a row a line, not the form in which each cell is a line that
   * begins with a tab.
   */
  static boolean areIn(String text) {
    long cellLines = text.lines().filter(PastedBlocks::isCellLine).count();
    long tabRows = text.lines().filter(PastedBlocks::isTabRow).count();
    return cellLines == 0 || tabRows > cellLines;
  }

  /** The paragraphs and tables of a text. */
  static List<Block> of(String text) {
    PastedBlocks pasted = new PastedBlocks();
    text.lines().map(PastedLine::of).forEach(pasted::line);
    pasted.endTable();
    return pasted.blocks;
  }

  private static boolean isCellLine(String line) {
    return line.startsWith("\t") && !isTabRow(line);
  }

  /** A tab between two texts. */
  private static boolean isTabRow(String line) {
    return line.strip().indexOf('\t') >= 0;
  }

  private void line(PastedLine line) {
    if (line.kind() == Kind.BLANK) {
      blanks++;
      keepBlank();
    } else if (line.kind() == Kind.TEXT) {
      text(line);
    } else if (line.kind() != Kind.RULE) {
      row(line);
    }
  }

  // Where each cell became a line, a blank line is a blank cell.
  private void keepBlank() {
    if (rows.isEmpty() && blanks <= MOST_BLANKS) {
      blocks.add(new Paragraph(""));
    }
  }

  private void text(PastedLine line) {
    if (goesOnWithCell()) {
      PastedLine last = rows.remove(rows.size() - 1);
      List<TextCell> cells = new ArrayList<>(last.cells());
      cells.add(cells.remove(cells.size() - 1).with(line.cells().get(0).raw()));
      rows.add(new PastedLine(last.kind(), cells, last.starts()));
    } else {
      endTable();
      blocks.add(new Paragraph(TextNormaliser.normalise(line.cells().get(0).raw())));
    }
    blanks = 0;
  }

  // A cell of several paragraphs at the end of a row: only rows that are shorter than others have
  // one, because the last cell of a full row is a value or a remark, and titles follow full rows.
  private boolean goesOnWithCell() {
    if (blanks > 0 || rows.isEmpty() || rows.get(rows.size() - 1).kind() != Kind.TABS) {
      return false;
    }
    int cells = rows.get(rows.size() - 1).cells().size();
    return cells == 2 && !rows.get(rows.size() - 1).cells().get(1).isBare();
  }

  private void row(PastedLine row) {
    if (!rows.isEmpty() && (blanks > 1 || !row.isRowLike(rows.get(0)))) {
      endTable();
    }
    rows.add(row);
    blanks = 0;
  }

  private void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    if (isTable()) {
      blocks.add(TextGrid.table(cells()));
    } else {
      rows.forEach(row -> blocks.add(new Paragraph(TextNormaliser.normalise(written(row)))));
    }
    rows.clear();
  }

  private boolean isTable() {
    boolean wide = rows.stream().anyMatch(row -> row.cells().size() >= WIDE);
    return switch (rows.get(0).kind()) {
      case SPACES -> wide && rows.size() > 1;
      case BARS -> rows.size() > 1;
      default -> true;
    };
  }

  private static String written(PastedLine row) {
    return String.join("  ", row.cells().stream().map(TextCell::raw).toList());
  }

  private List<List<TextCell>> cells() {
    List<List<TextCell>> cells = new ArrayList<>();
    PastedLine widest = rows.get(0);
    for (PastedLine row : rows) {
      List<TextCell> all = new ArrayList<>();
      for (int column = 0; column < coveredColumns(row, widest); column++) {
        all.add(new TextCell(""));
      }
      all.addAll(row.cells());
      cells.add(all);
      widest = row.cells().size() >= widest.cells().size() ? row : widest;
    }
    return cells;
  }

  /** How many columns of the widest row before lie left of a row's first text. */
  private static int coveredColumns(PastedLine row, PastedLine widest) {
    if (row.indent() <= widest.indent()) {
      return 0;
    }
    return (int) widest.starts().stream().filter(start -> start < row.indent() - 1).count();
  }
}
