package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamException;

/** Writes paragraphs with the runs and marks that editing leaves in them. */
final class WordParagraphs {
  /** How many runs a text of many characters falls into at most. */
  private static final int MOST_RUNS = 4;

  private final WordMarkup markup;
  private final Traps traps;
  private final Random random;
  private int bookmarks;

  WordParagraphs(WordMarkup markup, Traps traps) {
    this.markup = markup;
    this.traps = traps;
    this.random = new Random(traps.seed());
  }

  /** A paragraph outside tables. */
  void line(Line line) throws XMLStreamException {
    start("a");
    if (line.bookmarked() && traps.marks()) {
      String id = Integer.toString(++bookmarks);
      markup.empty("bookmarkStart", "id", id, "name", "_Toc_" + id);
      runs(line.text());
      markup.empty("bookmarkEnd", "id", id);
    } else {
      runs(line.text());
    }
    markup.end();
  }

  /** The paragraphs of a cell, one a line of the text, with blank ones around it now and then. */
  void cell(String text) throws XMLStreamException {
    boolean blanks = traps.blankParagraphs() && !text.isEmpty();
    if (blanks && random.nextInt(12) == 0) {
      blank();
    }
    for (String line : text.split("\n", -1)) {
      start("a3");
      runs(line);
      markup.end();
    }
    if (blanks && random.nextInt(6) == 0) {
      blank();
    }
  }

  private void blank() throws XMLStreamException {
    start("a3");
    markup.end();
  }

  private void start(String style) throws XMLStreamException {
    if (traps.marks()) {
      markup.start("p", "rsidR", revision(), "rsidRDefault", revision());
    } else {
      markup.start("p");
    }
    markup.start("pPr");
    markup.empty("pStyle", "val", style);
    markup.end();
  }

  private void runs(String text) throws XMLStreamException {
    if (text.isEmpty()) {
      return;
    }
    for (String piece : pieces(text)) {
      spellingMark("spellStart");
      run(piece);
      spellingMark("spellEnd");
    }
  }

  private void run(String piece) throws XMLStreamException {
    if (traps.marks()) {
      markup.start("r", "rsidRPr", revision());
    } else {
      markup.start("r");
    }
    markup.start("rPr");
    markup.empty("rFonts", "hint", "eastAsia");
    markup.end();
    if (traps.marks() && random.nextInt(40) == 0) {
      markup.empty("lastRenderedPageBreak");
    }
    text(piece);
    markup.end();
  }

  private void text(String piece) throws XMLStreamException {
    String[] parts = piece.split("\t", -1);
    for (int index = 0; index < parts.length; index++) {
      if (index > 0) {
        markup.empty("tab");
      }
      if (!parts[index].isEmpty()) {
        markup.text(parts[index]);
      }
    }
  }

  private void spellingMark(String type) throws XMLStreamException {
    if (traps.marks()) {
      markup.empty("proofErr", "type", type);
    }
  }

  // Cut between any two characters, for Word cuts numbers, too.
  private List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    if (traps.splitRuns()) {
      while (pieces.size() < MOST_RUNS - 1 && text.length() - start > 1 && random.nextBoolean()) {
        int end = start + 1 + random.nextInt(text.length() - start - 1);
        pieces.add(text.substring(start, end));
        start = end;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private String revision() {
    return "00%06X".formatted(random.nextInt(0x1000000));
  }
}
