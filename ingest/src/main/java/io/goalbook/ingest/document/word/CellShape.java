package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import javax.xml.stream.XMLStreamException;

/**
 * How a cell of Word lies in the grid.
 *
 * @param span how many columns of the grid it takes, at least 1
 * @param vertical whether it opens or continues a merge downwards
 * @param horizontal whether it opens or continues a merge to the right, as old documents have it
 */
record CellShape(int span, Merge vertical, Merge horizontal) {
  /** A cell of one column that is not merged. */
  static final CellShape PLAIN = new CellShape(1, Merge.NONE, Merge.NONE);

  /** Word itself refuses more than 63 columns; other programs write more. */
  private static final int WIDEST = 1_000;

  /** The part that a cell has in a merge. */
  enum Merge {
    NONE,
    RESTART,
    CONTINUE
  }

  /** The shape that the properties say which start here, read to their end. */
  static CellShape read(WordXml xml) throws XMLStreamException, DocumentException {
    Draft draft = new Draft();
    xml.properties(draft);
    return draft.shape();
  }

  /** A small number as it stands in an attribute, or {@code otherwise} when it is none. */
  static int number(String text, int otherwise) {
    try {
      int number = Integer.parseInt(text);
      return number < 0 || number > WIDEST ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static final class Draft implements WordXml.Property {
    private int span = 1;
    private Merge vertical = Merge.NONE;
    private Merge horizontal = Merge.NONE;

    @Override
    public void read(String name, String value) {
      switch (name) {
        case "gridSpan" -> span = Math.max(1, number(value, 1));
        // In small letters Word 2003 wrote them.
        case "vMerge", "vmerge" -> vertical = merge(value);
        case "hMerge", "hmerge" -> horizontal = merge(value);
        default -> {}
      }
    }

    private static Merge merge(String value) {
      return value.equals("restart") ? Merge.RESTART : Merge.CONTINUE;
    }

    private CellShape shape() {
      boolean plain = span == 1 && vertical == Merge.NONE && horizontal == Merge.NONE;
      return plain ? PLAIN : new CellShape(span, vertical, horizontal);
    }
  }
}
