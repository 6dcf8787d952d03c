package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads workbooks in Office Open XML (.xlsx, .xlsm, .et of newer programs), transitional and
 * strict, as a stream. Hidden sheets, rows and columns are read and marked. Comments, headers,
 * drawings, embedded objects and links to other files are not read.
 */
public final class XlsxReader implements DocumentReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] MAIN_PART = "workbook".getBytes(StandardCharsets.US_ASCII);
  private static final int LOCAL_HEADER = 30;

  /** With which of its parts a workbook may begin. */
  private static final List<String> FIRST_PARTS =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/");

  private final PartLimits limits;
  private final XMLInputFactory factory = PartXml.factory();

  /**
   * @param limits what a part may expand to
   */
  public XlsxReader(PartLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean accepts(byte[] content) {
    if (!ByteSearch.opensWith(content, ZIP) || !ByteSearch.contains(content, 0, MAIN_PART)) {
      return false;
    }
    try {
      return SheetPackage.holdsWorkbook(content);
    } catch (IOException e) {
      // The directory is lost: the first part tells a workbook from an archive with one in it.
      return FIRST_PARTS.stream().anyMatch(part -> beginsWith(content, part))
          && ByteSearch.contains(content, 0, "xl/workbook".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static boolean beginsWith(byte[] content, String part) {
    int end = Math.min(content.length, LOCAL_HEADER + part.length());
    return end > LOCAL_HEADER
        && part.equals(
            new String(content, LOCAL_HEADER, end - LOCAL_HEADER, StandardCharsets.US_ASCII));
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (SheetPackage archive = SheetPackage.open(content, factory, limits)) {
      return read(archive);
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  private static Document read(SheetPackage archive) throws DocumentException, IOException {
    WorkbookParts workbook = WorkbookParts.of(archive);
    CellValues values =
        new CellValues(
            SharedStrings.of(archive, workbook.parts()),
            CellFormats.of(archive, workbook.parts()),
            workbook.from1904());
    SheetBudget budget = new SheetBudget();
    List<Block> blocks = new ArrayList<>();
    List<UnreadPart> unread = new ArrayList<>();
    for (WorkbookParts.Sheet sheet : workbook.sheets()) {
      SheetContent content = new SheetContent(sheet.part(), budget);
      Optional<SheetContent> filled =
          archive.read(sheet.target(), xml -> new WorksheetReader(xml, values, content).read());
      if (filled.isEmpty()) {
        throw new DocumentException(RejectionCause.DAMAGED, "the cells of a sheet are missing");
      }
      blocks.addAll(SheetBlocks.of(content, budget));
      UnreadFormulas.of(content).ifPresent(unread::add);
    }
    return new Document(DocumentFormat.XLSX, blocks, unread);
  }
}
