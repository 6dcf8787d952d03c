package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.XmlFile;
import java.util.Optional;

/** Reads OpenDocument texts and spreadsheets that are one XML file (.fodt, .fods). */
public final class FlatOdfReader implements DocumentReader {
  private static final Optional<String> ROOT =
      Optional.of("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}document");

  private final XmlFile file = new XmlFile();

  /** A reader without settings. */
  public FlatOdfReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return file.root(content).equals(ROOT);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    return file.read(content, new OdfContent());
  }
}
