package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Drawings and drawing parameters that objects name by their ids. Fonts are not needed. */
final class OfdResources {
  /** Parameters build on each other; a longer row of them is a circle. */
  private static final int LONGEST_ROW = 10;

  private final Map<String, List<OfdObject>> units = new HashMap<>();
  private final Map<String, Param> params = new HashMap<>();

  /** Parameters and the id of those that they build on, empty for none. */
  private record Param(OfdPaint paint, String base) {}

  /** What a part brings. */
  static OfdResources read(PartXml xml) throws XMLStreamException, DocumentException {
    OfdResources resources = new OfdResources();
    while (xml.hasNext()) {
      if (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.localName().equals("CompositeGraphicUnit")) {
        String id = xml.attribute("ID").orElse("");
        resources.units.putIfAbsent(id, unit(xml));
      } else if (xml.localName().equals("DrawParam")) {
        String id = xml.attribute("ID").orElse("");
        resources.params.putIfAbsent(id, param(xml));
      }
    }
    return resources;
  }

  private static List<OfdObject> unit(PartXml xml) throws XMLStreamException, DocumentException {
    List<OfdObject> objects = List.of();
    int level = xml.depth();
    while (xml.depth() >= level && xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT) {
        if (xml.localName().equals("Content")) {
          objects = ObjectReader.read(xml);
        } else {
          xml.skip();
        }
      }
    }
    return objects;
  }

  private static Param param(PartXml xml) throws XMLStreamException, DocumentException {
    OfdPaint paint = OfdPaint.of(xml);
    String base = xml.attribute("Relative").orElse("");
    int level = xml.depth();
    while (xml.depth() >= level && xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT) {
        paint = paint.with(xml.localName(), OfdColor.of(xml));
        xml.skip();
      }
    }
    return new Param(paint, base);
  }

  /** Adds what others bring; of two with one id the first counts. */
  void addAll(OfdResources others) {
    others.units.forEach(units::putIfAbsent);
    others.params.forEach(params::putIfAbsent);
  }

  /** The objects of a drawing; empty when there is none with that id. */
  Optional<List<OfdObject>> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  /** What drawing parameters say, with those that they build on. */
  OfdPaint param(String id) {
    OfdPaint paint = OfdPaint.UNSAID;
    Param param = params.get(id);
    for (int row = 0; param != null && row < LONGEST_ROW; row++) {
      paint = paint.over(param.paint);
      param = params.get(param.base);
    }
    return paint;
  }
}
