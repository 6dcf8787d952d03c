package io.goalbook.ingest.document;

import io.goalbook.ingest.document.odf.FlatOdfReader;
import io.goalbook.ingest.document.odf.OdfReader;
import io.goalbook.ingest.document.ofd.OfdReader;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.pdf.PdfReader;
import io.goalbook.ingest.document.process.ReaderPool;
import io.goalbook.ingest.document.rtf.RtfReader;
import io.goalbook.ingest.document.sheet.FlatSheetReader;
import io.goalbook.ingest.document.sheet.XlsReader;
import io.goalbook.ingest.document.sheet.XlsxReader;
import io.goalbook.ingest.document.text.CsvTextReader;
import io.goalbook.ingest.document.text.TabTextReader;
import io.goalbook.ingest.document.web.HtmlReader;
import io.goalbook.ingest.document.web.MhtReader;
import io.goalbook.ingest.document.word.DocReader;
import io.goalbook.ingest.document.word.DocxReader;
import io.goalbook.ingest.document.word.FlatWordReader;
import io.goalbook.model.source.RejectionCause;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

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

  // MS-CFB 2.2: where the header says how large sectors are and where the directory begins.
  private static final int OLE2_HEADER = 512;
  private static final int OLE2_SECTOR_SHIFT = 30;
  private static final int OLE2_DIRECTORY = 48;

  /** The stream in an OLE2 container that holds a document protected by a password. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** What opens a declaration of entities, and how far at the start of a file it is looked for. */
  private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

  private static final int HEAD = 16_384;

  /** Larger files are read in a process of their own, whatever their format. */
  private static final int SMALL = 2 << 20;

  private final List<DocumentReader> readers;
  private final Optional<ReaderPool> processes;
  private final Lock oneLarge = new ReentrantLock();

  /** All readers, each in the process of the caller: for tests and for what is trusted. */
  public DocumentReaders() {
    this.readers = all(PartLimits.DEFAULT);
    this.processes = Optional.empty();
  }

  /**
   * All readers.
   *
   * @param limits what parts of documents may expand to
   * @param processes where the isolated ones work, and all others on large documents; not closed
   *     here
   */
  public DocumentReaders(PartLimits limits, ReaderPool processes) {
    this.readers = all(limits.small());
    this.processes = Optional.of(processes);
  }

  /** The registry, in its fixed order. */
  public static List<DocumentReader> all(PartLimits limits) {
    return List.of(
        new XlsxReader(limits),
        new XlsReader(),
        new DocxReader(limits),
        new DocReader(),
        new OdfReader(limits),
        new OfdReader(limits),
        new PdfReader(),
        new RtfReader(),
        new FlatWordReader(),
        new FlatSheetReader(),
        new FlatOdfReader(),
        new MhtReader(),
        new HtmlReader(),
        new CsvTextReader(),
        new TabTextReader());
  }

  /**
   * Reads a document of any known format.
   *
   * @param content all bytes of the file
   * @throws DocumentException when the content is empty, nothing but pictures, of no known format,
   *     damaged, encrypted, hostile or too large
   */
  public Document read(byte[] content) throws DocumentException {
    return read(content, document -> document);
  }

  /**
   * Reads a document of any known format and makes something of it. Of large documents there is one
   * at a time in memory, until something is made of it.
   *
   * @param content all bytes of the file
   * @throws DocumentException as {@link #read(byte[])} does
   */
  public <T> T read(byte[] content, Function<Document, T> use) throws DocumentException {
    DocumentReader reader = reader(content);
    if (processes.isEmpty()) {
      return use.apply(Wordless.refused(reader.read(content), content));
    }
    if (content.length > SMALL) {
      return readLarge(reader, content, use);
    }
    if (reader.isIsolated()) {
      return use.apply(readApart(reader, content));
    }
    Document document;
    try {
      document = reader.read(content);
    } catch (DocumentException e) {
      if (e.rejection() == RejectionCause.TOO_LARGE) {
        return readLarge(reader, content, use);
      }
      throw e;
    }
    return use.apply(Wordless.refused(document, content));
  }

  private <T> T readLarge(DocumentReader reader, byte[] content, Function<Document, T> use)
      throws DocumentException {
    oneLarge.lock();
    try {
      return use.apply(readApart(reader, content));
    } finally {
      oneLarge.unlock();
    }
  }

  private Document readApart(DocumentReader reader, byte[] content) throws DocumentException {
    return Wordless.refused(
        processes.orElseThrow().read(reader.getClass().getSimpleName(), content), content);
  }

  private DocumentReader reader(byte[] content) throws DocumentException {
    if (content.length == 0) {
      throw new DocumentException(RejectionCause.EMPTY, "the file has no bytes");
    }
    for (DocumentReader reader : readers) {
      if (reader.accepts(content)) {
        return reader;
      }
    }
    throw refusal(content);
  }

  private static DocumentException refusal(byte[] content) {
    if (ByteSearch.opensWith(content, OLE2) && ByteSearch.contains(content, 0, ENCRYPTED)) {
      return new DocumentException(RejectionCause.ENCRYPTED, "protected by a password");
    }
    if (ByteSearch.opensWith(content, OLE2) && isCut(content)) {
      return new DocumentException(RejectionCause.DAMAGED, "the container is cut off");
    }
    if (ByteSearch.opensWith(content, ZIP) && !endsAsZip(content)) {
      return new DocumentException(RejectionCause.DAMAGED, "the archive is cut off");
    }
    if (ByteSearch.contains(head(content), 0, ENTITY)) {
      return new DocumentException(RejectionCause.HOSTILE, "XML that declares entities");
    }
    return new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no reader accepts the content");
  }

  private static byte[] head(byte[] content) {
    return Arrays.copyOf(content, Math.min(content.length, HEAD));
  }

  /** Whether the directory of an OLE2 container should stand behind its end. */
  private static boolean isCut(byte[] content) {
    if (content.length < OLE2_HEADER) {
      return true;
    }
    ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    long sector = 1L << Math.min(20, Math.max(0, header.getShort(OLE2_SECTOR_SHIFT)));
    long directory = Integer.toUnsignedLong(header.getInt(OLE2_DIRECTORY));
    return (directory + 1) * sector >= content.length;
  }

  private static boolean endsAsZip(byte[] content) {
    int from = Math.max(0, content.length - LONGEST_END_OF_ZIP);
    return ByteSearch.contains(content, from, END_OF_ZIP);
  }
}
