package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the objects that a page, a template or a drawing in the resources is made of. */
final class ObjectReader {
  /** A full page has some thousand. */
  private static final int MOST = 300_000;

  /** Of a text that says none: 12 points. */
  private static final double USUAL_SIZE = 4.2;

  private final PartXml xml;
  private final List<OfdObject> objects = new ArrayList<>();

  /** The drawing parameters of the layer at hand, empty for none. */
  private String layerParam = "";

  private ObjectReader(PartXml xml) {
    this.xml = xml;
  }

  /**
   * All objects of the element that starts here, up to its end; layers and blocks only hold them
   * together.
   */
  static List<OfdObject> read(PartXml xml) throws XMLStreamException, DocumentException {
    ObjectReader reader = new ObjectReader(xml);
    int level = xml.depth();
    while (xml.depth() >= level && xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT) {
        reader.start();
      }
    }
    return reader.objects;
  }

  private void start() throws XMLStreamException, DocumentException {
    if (!isVisible()) {
      xml.skip();
      return;
    }
    switch (xml.localName()) {
      case "Layer" -> layerParam = xml.attribute("DrawParam").orElse("");
      case "PageBlock" -> {
        // Its objects follow.
      }
      case "TextObject" -> text();
      case "PathObject" -> path();
      case "ImageObject" -> {
        add(new OfdPicture(OfdPlace.of(xml)));
        xml.skip();
      }
      case "CompositeObject" -> {
        add(new OfdGroup(OfdPlace.of(xml), xml.attribute("ResourceID").orElse("")));
        xml.skip();
      }
      default -> xml.skip();
    }
  }

  private boolean isVisible() {
    return flag("Visible", true)
        && xml.attribute("Alpha").filter(alpha -> alpha.strip().equals("0")).isEmpty();
  }

  private void add(OfdObject object) throws DocumentException {
    if (objects.size() == MOST) {
      throw new DocumentException(RejectionCause.TOO_LARGE, "more than " + MOST + " objects");
    }
    objects.add(object);
  }

  private void path() throws XMLStreamException, DocumentException {
    OfdPlace place = OfdPlace.of(xml);
    OfdPaint paint = OfdPaint.of(xml);
    String param = xml.attribute("DrawParam").orElse(layerParam);
    boolean strokes = flag("Stroke", true);
    boolean fills = flag("Fill", false);
    StringBuilder data = new StringBuilder();
    int level = xml.depth();
    while (xml.depth() >= level && xml.hasNext()) {
      if (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.localName().equals("AbbreviatedData")) {
        data.append(xml.text());
      } else {
        paint = paint.with(xml.localName(), OfdColor.of(xml));
        xml.skip();
      }
    }
    add(new OfdPath(place, paint, param, strokes, fills, data.toString()));
  }

  private void text() throws XMLStreamException, DocumentException {
    boolean strokes = flag("Stroke", false);
    boolean fills = flag("Fill", true);
    OfdPaint paint = OfdPaint.of(xml);
    OfdText head =
        new OfdText(
            OfdPlace.of(xml),
            size(),
            OfdNumbers.number(xml.attribute("HScale"), 1),
            (int) OfdNumbers.number(xml.attribute("ReadDirection"), 0),
            (int) OfdNumbers.number(xml.attribute("CharDirection"), 0),
            List.of());
    TextCodes codes = new TextCodes();
    int level = xml.depth();
    while (xml.depth() >= level && xml.hasNext()) {
      if (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.localName().equals("TextCode")) {
        codes.add(xml);
      } else {
        paint = paint.with(xml.localName(), OfdColor.of(xml));
        xml.skip();
      }
    }
    boolean filled = fills && paint.fill().filter(OfdColor.CLEAR::equals).isEmpty();
    if (filled || strokes) {
      add(head.with(codes.all()));
    }
  }

  private double size() {
    double size = OfdNumbers.number(xml.attribute("Size"), USUAL_SIZE);
    return size > 0 ? size : USUAL_SIZE;
  }

  private boolean flag(String attribute, boolean otherwise) {
    return xml.attribute(attribute)
        .map(value -> value.strip().equalsIgnoreCase("true") || value.strip().equals("1"))
        .orElse(otherwise);
  }
}
