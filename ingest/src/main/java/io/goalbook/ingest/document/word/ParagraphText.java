package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What a paragraph holds.
 *
 * @param text its runs joined, not normalised
 * @param boxes what the text boxes that hang on it hold
 */
record ParagraphText(String text, List<Block> boxes) {

  /** Reads the paragraph that starts here, to its end; hidden runs are left out. */
  static ParagraphText read(WordXml xml) throws XMLStreamException, DocumentException {
    StringBuilder text = new StringBuilder();
    List<Block> boxes = new ArrayList<>();
    boolean hidden = false;
    while (xml.next() && !xml.ends(WordElement.PARAGRAPH)) {
      WordElement element = xml.started();
      if (element == WordElement.RUN_PROPERTIES) {
        hidden = xml.switchesOn("vanish");
      } else if (element == WordElement.TEXT_BOX) {
        boxes.addAll(BlockReader.read(xml, WordElement.TEXT_BOX));
      } else if (xml.ends(WordElement.RUN)) {
        hidden = false;
      } else if (!hidden) {
        append(xml, text);
      }
    }
    return new ParagraphText(text.toString(), boxes);
  }

  private static void append(WordXml xml, StringBuilder text)
      throws XMLStreamException, DocumentException {
    switch (xml.started()) {
      case TEXT -> xml.appendText(text);
      case TAB, POSITIONED_TAB -> text.append('\t');
      case BREAK, CARRIAGE_RETURN -> text.append('\n');
      case NO_BREAK_HYPHEN -> text.append('-');
      case SYMBOL -> text.append(SymbolFont.text(xml.attribute("font"), xml.attribute("char")));
      default -> {}
    }
  }
}
