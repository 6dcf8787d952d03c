package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the pieces of a text, one after the other. */
final class TextCodes {
  private final List<OfdText.Code> codes = new ArrayList<>();
  private double x;
  private double y;

  /** Adds the piece that starts here. One that says no place stands where the one before stood. */
  void add(PartXml xml) throws XMLStreamException, DocumentException {
    x = OfdNumbers.number(xml.attribute("X"), x);
    y = OfdNumbers.number(xml.attribute("Y"), y);
    Optional<String> across = xml.attribute("DeltaX");
    Optional<String> down = xml.attribute("DeltaY");
    String text = withoutIndent(xml.text());
    // One step more than there are gaps may tell how wide the last sign is.
    int most = text.length();
    codes.add(
        new OfdText.Code(
            text,
            x,
            y,
            OfdNumbers.steps(across.orElse(""), most),
            OfdNumbers.steps(down.orElse(""), most)));
  }

  List<OfdText.Code> all() {
    return codes;
  }

  /** Line breaks are never printed: they come from programs that lay out the XML. */
  private static String withoutIndent(String text) {
    return text.indexOf('\n') < 0 ? text : text.strip();
  }
}
