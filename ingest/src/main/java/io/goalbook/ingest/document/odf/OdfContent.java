package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The part of an OpenDocument archive that holds what a person sees. */
final class OdfContent implements PartXml.Reading<Document> {
  private final OdfStyles styles = new OdfStyles();

  @Override
  public Document read(PartXml part) throws XMLStreamException, DocumentException {
    OdfXml xml = new OdfXml(part);
    while (xml.next()) {
      switch (xml.started()) {
        case "office:automatic-styles" -> styles.read(xml);
        case "office:text" -> {
          return document(DocumentFormat.ODT, xml);
        }
        case "office:spreadsheet" -> {
          return document(DocumentFormat.ODS, xml);
        }
        default -> {}
      }
    }
    throw new DocumentException(RejectionCause.UNKNOWN_FORMAT, "neither a text nor a spreadsheet");
  }

  private Document document(DocumentFormat format, OdfXml xml)
      throws XMLStreamException, DocumentException {
    OdfBlocks reader = new OdfBlocks(styles, format == DocumentFormat.ODS);
    List<Block> blocks = new ArrayList<>(reader.read(xml));
    blocks.addAll(reader.notes());
    return new Document(format, blocks);
  }
}
