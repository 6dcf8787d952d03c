package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads OpenDocument texts and spreadsheets (.odt, .ods and their templates): one reader for both,
 * because only the content says which it is. Text as a reader of the final version sees it, without
 * headers, footers and comments; notes follow at the end. A cell of a spreadsheet gives the text
 * that it shows.
 */
public final class OdfReader implements DocumentReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] CONTENT_NAME = "content.xml".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MANIFEST_NAME =
      "META-INF/manifest.xml".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] ENCRYPTED_NAME =
      "encrypted-package".getBytes(StandardCharsets.US_ASCII);

  /** The first part of a proper archive, and where the name of a first part stands. */
  private static final byte[] MIMETYPE = "mimetype".getBytes(StandardCharsets.US_ASCII);

  private static final int FIRST_NAME = 30;

  private static final Pattern CONTENT = Pattern.compile("content\\.xml");
  private static final Pattern MANIFEST = Pattern.compile("META-INF/manifest\\.xml");
  private static final Pattern ENCRYPTED = Pattern.compile("encrypted-package");

  private final PartLimits limits;
  private final XMLInputFactory factory = PartXml.factory();

  /**
   * @param limits what a part may expand to
   */
  public OdfReader(PartLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean accepts(byte[] content) {
    // Names in an archive are not compressed: they stand in the bytes even when its end is lost.
    return ByteSearch.opensWith(content, ZIP)
        && (ByteSearch.contains(content, 0, CONTENT_NAME)
            || ByteSearch.contains(content, 0, ENCRYPTED_NAME))
        && (ByteSearch.contains(content, 0, MANIFEST_NAME) || isAt(FIRST_NAME, content, MIMETYPE));
  }

  private static boolean isAt(int position, byte[] content, byte[] mark) {
    return content.length > position + mark.length
        && Arrays.equals(content, position, position + mark.length, mark, 0, mark.length);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (PartPackage archive = PartPackage.open(content)) {
      if (isEncrypted(archive)) {
        throw new DocumentException(RejectionCause.ENCRYPTED, "protected by a password");
      }
      return part(archive, CONTENT, new OdfContent())
          .orElseThrow(() -> new DocumentException(RejectionCause.DAMAGED, "no content.xml"));
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  private boolean isEncrypted(PartPackage archive) throws DocumentException, IOException {
    Optional<PartStream> whole = archive.part(ENCRYPTED, limits);
    if (whole.isPresent()) {
      whole.get().close();
      return true;
    }
    return part(archive, MANIFEST, OdfManifest::namesEncryption).orElse(false);
  }

  private <T> Optional<T> part(PartPackage archive, Pattern name, PartXml.Reading<T> reading)
      throws DocumentException, IOException {
    Optional<PartStream> found = archive.part(name, limits);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (PartStream part = found.get()) {
      return Optional.of(PartXml.read(factory, part, reading));
    }
  }
}
