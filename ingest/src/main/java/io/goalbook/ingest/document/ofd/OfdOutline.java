package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What a document consists of: names of parts, as they are written in it.
 *
 * @param pageBox the box of pages that say none themselves
 * @param resources the parts with its resources
 * @param templates the parts of its templates, by their ids
 * @param pages the parts of its pages, in reading order
 */
record OfdOutline(
    Optional<OfdBox> pageBox,
    List<String> resources,
    Map<String, String> templates,
    List<String> pages) {

  static OfdOutline read(PartXml xml) throws XMLStreamException, DocumentException {
    Optional<OfdBox> pageBox = Optional.empty();
    List<String> resources = new ArrayList<>();
    Map<String, String> templates = new HashMap<>();
    List<String> pages = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.localName()) {
        case "PhysicalBox" -> pageBox = OfdBox.of(xml.text());
        case "PublicRes", "DocumentRes" -> resources.add(xml.text());
        case "TemplatePage" ->
            templates.putIfAbsent(
                xml.attribute("ID").orElse(""), xml.attribute("BaseLoc").orElse(""));
        case "Page" -> pages.add(xml.attribute("BaseLoc").orElse(""));
        default -> {
          // Rights, bookmarks, outlines and forms of the viewer say nothing to read.
        }
      }
    }
    return new OfdOutline(pageBox, resources, templates, pages);
  }
}
