package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A page or a template.
 *
 * @param box its box, when it says one
 * @param templates the ids of the templates below and above it
 * @param resources the parts with resources of its own
 * @param objects what is drawn on it
 */
record OfdPage(
    Optional<OfdBox> box, List<String> templates, List<String> resources, List<OfdObject> objects) {

  static OfdPage read(PartXml xml) throws XMLStreamException, DocumentException {
    Optional<OfdBox> box = Optional.empty();
    List<String> templates = new ArrayList<>();
    List<String> resources = new ArrayList<>();
    List<OfdObject> objects = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.localName()) {
        case "PhysicalBox" -> box = OfdBox.of(xml.text());
        case "Template" -> templates.add(xml.attribute("TemplateID").orElse(""));
        case "PageRes" -> resources.add(xml.text());
        case "Content" -> objects.addAll(ObjectReader.read(xml));
        default -> {
          // Other boxes are for printing, actions for the viewer.
        }
      }
    }
    return new OfdPage(box, templates, resources, objects);
  }
}
