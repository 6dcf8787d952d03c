package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Writes a form as the text that is taken out of Word files: a tab starts a cell, a blank line ends
 * a row, a covered place is a bare tab. With traps, some cells end in bare tabs and a blank
 * paragraph.
 */
public final class TextWriter {
  /** What Word leaves in a cell or paragraph that looks empty. */
  private static final String NO_BREAK_SPACE = "\u00A0";

  /** The narrowest row in which a blank paragraph can be told from the end of the row. */
  private static final int CUTTABLE = 4;

  /** One cell in so many has a blank paragraph. */
  private static final int RARITY = 8;

  private final StringBuilder text = new StringBuilder();
  private final Traps traps;
  private final Random random;
  private int bookmarks;

  private TextWriter(Traps traps) {
    this.traps = traps;
    this.random = new Random(traps.seed());
  }

  /** The bytes of the file, in UTF-8. */
  public static byte[] write(FormDocument form, Traps traps) {
    TextWriter writer = new TextWriter(traps);
    form.parts().forEach(writer::part);
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void part(Part part) {
    if (part instanceof Line line) {
      line(line);
    } else if (part instanceof Grid grid) {
      grid(grid);
    }
  }

  private void line(Line line) {
    if (line.bookmarked() && traps.marks()) {
      text.append("[bookmark: _Toc_%010d]".formatted(++bookmarks));
    }
    text.append(line.text().isEmpty() ? NO_BREAK_SPACE : line.text()).append('\n');
  }

  private void grid(Grid grid) {
    for (int row = 0; row < grid.rows().size(); row++) {
      boolean cuttable = traps.blankParagraphs() && row > 1 && isHabit(grid, row);
      row(grid.rows().get(row), cuttable);
    }
    text.append('\n');
  }

  // A reader can join a row again when the two rows before it show how long rows are.
  private static boolean isHabit(Grid grid, int row) {
    int cells = grid.rows().get(row).size();
    return cells >= CUTTABLE
        && grid.rows().get(row - 1).size() == cells
        && grid.rows().get(row - 2).size() == cells;
  }

  private void row(List<Box> row, boolean cuttable) {
    for (int index = 0; index < row.size(); index++) {
      Box box = row.get(index);
      text.append('\t').append(printed(box));
      boolean inner = index > 0 && index < row.size() - 1 && !box.text().isBlank();
      if (cuttable && inner && random.nextInt(RARITY) == 0) {
        text.append("\t\n");
      }
      text.append('\n');
    }
    text.append('\n');
  }

  private static String printed(Box box) {
    if (box.covered()) {
      return "";
    }
    return box.text().isEmpty() ? NO_BREAK_SPACE : box.text();
  }
}
