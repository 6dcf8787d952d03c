package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads binary workbooks of Excel 97 to 2003 and of WPS (.xls, .et). Older ones are refused, and it
 * is said how to convert them. Macros are never run and embedded objects never opened.
 */
public final class XlsReader implements DocumentReader {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** How a workbook begins that is older than the container: versions 2, 3 and 4. */
  private static final List<byte[]> OLD =
      List.of(new byte[] {9, 0, 4, 0}, new byte[] {9, 2, 6, 0}, new byte[] {9, 4, 6, 0});

  private static final Set<String> STREAMS =
      Set.of("Workbook", "WORKBOOK", "WorkBook", "BOOK", "Book");

  /** The library needs some ten times as much memory as the file has bytes. */
  private static final int MOST_BYTES = 50_000_000;

  /** A reader with the limits of a document. */
  public XlsReader() {}

  @Override
  public boolean accepts(byte[] content) {
    if (!ByteSearch.opensWith(content, OLE2)) {
      return isOld(content);
    }
    if (!namesStream(content)) {
      return false;
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return STREAMS.stream().anyMatch(name -> files.getRoot().hasEntryCaseInsensitive(name));
    } catch (IOException | RuntimeException e) {
      // A damaged container: a text document that holds a sheet names its own stream, too.
      return !ByteSearch.contains(content, 0, utf16("WordDocument"));
    }
  }

  private static boolean isOld(byte[] content) {
    return OLD.stream().anyMatch(start -> ByteSearch.opensWith(content, start));
  }

  private static boolean namesStream(byte[] content) {
    return STREAMS.stream().anyMatch(name -> ByteSearch.contains(content, 0, utf16(name)));
  }

  private static byte[] utf16(String name) {
    return name.getBytes(StandardCharsets.UTF_16LE);
  }

  @Override
  public boolean isIsolated() {
    return true;
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    if (isOld(content)) {
      throw older(new OldExcelFormatException("older than the container"));
    }
    if (content.length > MOST_BYTES) {
      throw new DocumentException(RejectionCause.TOO_LARGE, content.length + " bytes");
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
      return read(workbook);
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(RejectionCause.ENCRYPTED, "protected by a password", e);
    } catch (OldExcelFormatException e) {
      throw older(e);
    } catch (IOException | RuntimeException e) {
      // The library has no common error for records that cannot be.
      throw new DocumentException(RejectionCause.DAMAGED, "the workbook cannot be read", e);
    }
  }

  private static DocumentException older(OldExcelFormatException found) {
    UnreadPart advice =
        new UnreadPart(
            DoubtReason.PAGES_NOT_READ, "Excel 95 或更早版本的工作簿，请用 Excel 或 WPS 另存为 .xlsx 后重新放入");
    return new DocumentException(
        RejectionCause.UNKNOWN_FORMAT, "an older workbook: " + found.getMessage(), List.of(advice));
  }

  private static Document read(HSSFWorkbook workbook) throws DocumentException {
    SheetBudget budget = new SheetBudget();
    BinarySheets sheets = new BinarySheets(workbook);
    List<Block> blocks = new ArrayList<>();
    for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
      blocks.addAll(SheetBlocks.of(sheets.read(index, budget), budget));
    }
    return new Document(DocumentFormat.XLS, blocks);
  }
}
