package io.goalbook.ingest.document;

import io.goalbook.ingest.document.odf.OdfReader;
import io.goalbook.ingest.document.ofd.OfdReader;
import io.goalbook.ingest.document.pdf.PdfReader;
import io.goalbook.ingest.document.process.ReaderPool;
import io.goalbook.ingest.document.rtf.RtfReader;
import io.goalbook.ingest.document.sheet.XlsReader;
import io.goalbook.ingest.document.sheet.XlsxReader;
import io.goalbook.ingest.document.text.CsvTextReader;
import io.goalbook.ingest.document.text.TabTextReader;
import io.goalbook.ingest.document.web.HtmlReader;
import io.goalbook.ingest.document.web.MhtReader;
import io.goalbook.ingest.document.word.DocReader;
import io.goalbook.ingest.document.word.DocxReader;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * All readers in their fixed order: the first that accepts the content reads it. Names and endings
 * of files are never asked, because they lie often. Safe for threads.
 */
public final class DocumentReaders {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};

  /** The end record of an archive and the longest comment behind it. */
  private static final int LONGEST_END_OF_ZIP = 22 + 0xFFFF;

  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream in an OLE2 container that holds a document protected by a password. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** The registry, in its fixed order. */
  public static final List<DocumentReader> ALL =
      List.of(
          new XlsxReader(),
          new XlsReader(),
          new DocxReader(),
          new DocReader(),
          new OdfReader(),
          new OfdReader(),
          new PdfReader(),
          new RtfReader(),
          new MhtReader(),
          new HtmlReader(),
          new CsvTextReader(),
          new TabTextReader());

  private final Optional<ReaderPool> processes;

  /** All readers, each in the process of the caller: for tests and for what is trusted. */
  public DocumentReaders() {
    this.processes = Optional.empty();
  }

  /**
   * All readers.
   *
   * @param processes where the isolated ones work; not closed here
   */
  public DocumentReaders(ReaderPool processes) {
    this.processes = Optional.of(processes);
  }

  /**
   * Reads a document of any known format.
   *
   * @param content all bytes of the file
   * @throws DocumentException when the content is empty, of no known format, damaged, encrypted,
   *     hostile or too large
   */
  public Document read(byte[] content) throws DocumentException {
    if (content.length == 0) {
      throw new DocumentException(RejectionCause.EMPTY, "the file has no bytes");
    }
    for (DocumentReader reader : ALL) {
      if (reader.accepts(content)) {
        return read(reader, content);
      }
    }
    throw refusal(content);
  }

  private Document read(DocumentReader reader, byte[] content) throws DocumentException {
    return reader.isIsolated() && processes.isPresent()
        ? processes.get().read(reader.getClass().getSimpleName(), content)
        : reader.read(content);
  }

  private static DocumentException refusal(byte[] content) {
    if (ByteSearch.opensWith(content, OLE2) && ByteSearch.contains(content, 0, ENCRYPTED)) {
      return new DocumentException(RejectionCause.ENCRYPTED, "protected by a password");
    }
    if (ByteSearch.opensWith(content, ZIP) && !endsAsZip(content)) {
      return new DocumentException(RejectionCause.DAMAGED, "the archive is cut off");
    }
    return new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no reader accepts the content");
  }

  private static boolean endsAsZip(byte[] content) {
    int from = Math.max(0, content.length - LONGEST_END_OF_ZIP);
    return ByteSearch.contains(content, from, END_OF_ZIP);
  }
}
