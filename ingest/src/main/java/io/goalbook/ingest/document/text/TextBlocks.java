package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;

/** Takes a text line by line and parts it into paragraphs and tables. */
final class TextBlocks {
  private final List<Block> blocks = new ArrayList<>();
  // Cells between two blank lines: rows, or parts of rows, of the table at hand.
  private final List<List<TextCell>> segments = new ArrayList<>();
  private int blanks;

  /** Takes the next line. */
  void line(String line) {
    if (line.isEmpty()) {
      blanks++;
    } else if (line.charAt(0) == '\t') {
      cell(TextCell.of(line));
      blanks = 0;
    } else if (blanks == 0 && !segments.isEmpty()) {
      lastSegment().add(removeLastCell().with(line));
    } else {
      endTable();
      blocks.add(new Paragraph(TextNormaliser.normalise(line)));
      blanks = 0;
    }
  }

  /** All blocks; no line may follow. */
  List<Block> finish() {
    endTable();
    return blocks;
  }

  private void cell(TextCell cell) {
    if (blanks > 1 && !segments.isEmpty() && !lastCell().endsInTab()) {
      endTable();
    }
    if (segments.isEmpty() || blanks > 0) {
      segments.add(new ArrayList<>());
    }
    lastSegment().add(cell);
  }

  private void endTable() {
    if (!segments.isEmpty()) {
      blocks.add(TextGrid.table(RowJoiner.rows(segments)));
      segments.clear();
    }
  }

  private List<TextCell> lastSegment() {
    return segments.get(segments.size() - 1);
  }

  private TextCell lastCell() {
    return lastSegment().get(lastSegment().size() - 1);
  }

  private TextCell removeLastCell() {
    return lastSegment().remove(lastSegment().size() - 1);
  }
}
