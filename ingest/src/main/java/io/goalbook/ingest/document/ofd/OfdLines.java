package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of text of a page into lines: from the top, each from the left. */
final class OfdLines {
  /** Pieces of one line stand apart by less than this part of the height of their letters. */
  private static final double SAME_LINE = 0.5;

  private final List<OfdText> texts;

  OfdLines(List<OfdText> texts) {
    this.texts = texts;
  }

  List<Paragraph> paragraphs() {
    List<OfdText> fromTop =
        texts.stream().sorted(Comparator.comparingDouble(OfdText::baseline)).toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<OfdText> line = new ArrayList<>();
    for (OfdText text : fromTop) {
      if (!line.isEmpty() && text.baseline() - line.get(0).baseline() > SAME_LINE * text.size()) {
        paragraphs.add(joined(line));
        line.clear();
      }
      line.add(text);
    }
    if (!line.isEmpty()) {
      paragraphs.add(joined(line));
    }
    return paragraphs;
  }

  private static Paragraph joined(List<OfdText> line) {
    StringBuilder joined = new StringBuilder();
    double end = Double.NEGATIVE_INFINITY;
    for (OfdText text : line.stream().sorted(Comparator.comparingDouble(OfdText::left)).toList()) {
      if (!joined.isEmpty() && text.left() - end > text.size()) {
        joined.append('\t');
      }
      joined.append(text.text());
      end = text.right();
    }
    return new Paragraph(TextNormaliser.normalise(joined.toString()));
  }
}
