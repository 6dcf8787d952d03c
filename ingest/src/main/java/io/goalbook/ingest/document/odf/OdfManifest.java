package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import javax.xml.stream.XMLStreamException;

/** The list of parts in an OpenDocument archive. */
final class OdfManifest {
  private OdfManifest() {}

  /** Whether the list says how a part was encrypted. */
  static boolean namesEncryption(PartXml part) throws XMLStreamException, DocumentException {
    OdfXml xml = new OdfXml(part);
    boolean found = false;
    while (xml.next()) {
      found |= xml.started().equals("manifest:encryption-data");
    }
    return found;
  }
}
