package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs and tables of a body or a text box. */
final class BlockReader {
  private BlockReader() {}

  /**
   * Reads to the end of the container.
   *
   * @param container the element that holds the blocks and in which {@code xml} stands
   */
  static List<Block> read(WordXml xml, WordElement container)
      throws XMLStreamException, DocumentException {
    List<Block> blocks = new ArrayList<>();
    while (xml.next() && !xml.ends(container)) {
      if (xml.started() == WordElement.PARAGRAPH) {
        ParagraphText paragraph = ParagraphText.read(xml);
        blocks.add(new Paragraph(TextNormaliser.normalise(paragraph.text())));
        blocks.addAll(paragraph.boxes());
      } else if (xml.started() == WordElement.TABLE) {
        blocks.addAll(new TableReader(xml).read());
      }
    }
    return blocks;
  }
}
