package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs, tables and sheets of a container of OpenDocument. */
final class OdfBlocks {
  /** One element may stand for many spaces; more than this is no text. */
  private static final int MOST_SPACES = 64;

  private final OdfStyles styles;
  private final boolean spreadsheet;
  private final List<Block> notes = new ArrayList<>();

  OdfBlocks(OdfStyles styles, boolean spreadsheet) {
    this.styles = styles;
    this.spreadsheet = spreadsheet;
  }

  /** What stood in notes up to now. */
  List<Block> notes() {
    return notes;
  }

  /** Reads from the start of a container to its end. */
  List<Block> read(OdfXml xml) throws XMLStreamException, DocumentException {
    List<Block> blocks = new ArrayList<>();
    int level = xml.depth();
    while (xml.depth() >= level && xml.next()) {
      switch (xml.started()) {
        case "text:p", "text:h" -> {
          List<Block> boxes = new ArrayList<>();
          String text = paragraph(xml, boxes);
          blocks.add(new Paragraph(TextNormaliser.normalise(text)));
          blocks.addAll(boxes);
        }
        case "table:table" -> blocks.addAll(table(xml));
        case "text:section" -> {
          if (xml.attribute("display").equals("none")) {
            xml.skip();
          }
        }
        default -> {}
      }
    }
    return blocks;
  }

  private List<Block> table(OdfXml xml) throws XMLStreamException, DocumentException {
    List<Block> blocks = new ArrayList<>();
    boolean hidden = styles.hide(xml);
    if (spreadsheet) {
      blocks.add(new PartStart(Part.sheet(xml.attribute("name"), hidden)));
    }
    blocks.addAll(new OdfTable(this, hidden).read(xml));
    return blocks;
  }

  /**
   * The text of the paragraph that starts here, not normalised.
   *
   * @param boxes takes what the frames that hang on it hold
   */
  String paragraph(OdfXml xml, List<Block> boxes) throws XMLStreamException, DocumentException {
    StringBuilder text = new StringBuilder();
    int level = xml.depth();
    if (styles.hide(xml)) {
      xml.skip();
    }
    while (xml.depth() >= level && xml.next()) {
      if (xml.isText()) {
        appendCollapsed(xml, text);
      } else {
        element(xml, text, boxes);
      }
    }
    return text.toString();
  }

  private void element(OdfXml xml, StringBuilder text, List<Block> boxes)
      throws XMLStreamException, DocumentException {
    switch (xml.started()) {
      case "text:s" -> text.append(" ".repeat(xml.count("c", MOST_SPACES)));
      case "text:tab" -> text.append('\t');
      case "text:line-break" -> text.append('\n');
      case "text:note" -> notes.addAll(read(xml));
      case "text:span" -> {
        if (styles.hide(xml)) {
          xml.skip();
        }
      }
      case "drawing:frame", "drawing:custom-shape", "drawing:g" -> boxes.addAll(read(xml));
      default -> {}
    }
  }

  // Spaces and line ends of the XML count as one space; those that are meant have elements.
  private static void appendCollapsed(OdfXml xml, StringBuilder text) {
    StringBuilder characters = new StringBuilder();
    xml.appendTo(characters);
    for (int index = 0; index < characters.length(); index++) {
      char character = characters.charAt(index);
      boolean blank = character == ' ' || character == '\n' || character == '\t';
      if (character == '\u2011') {
        text.append('-');
      } else if (!blank) {
        text.append(character);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }
}
