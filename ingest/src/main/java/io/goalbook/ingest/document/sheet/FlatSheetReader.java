package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.XmlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads workbooks of Excel 2003 that are one XML file: systems of offices hand them out under the
 * name .xls. Hidden sheets, rows and columns are read and marked.
 */
public final class FlatSheetReader implements DocumentReader {
  private static final Optional<String> ROOT =
      Optional.of("{urn:schemas-microsoft-com:office:spreadsheet}Workbook");

  private final XmlFile file = new XmlFile();

  /** A reader without settings. */
  public FlatSheetReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return file.root(content).equals(ROOT);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    SheetBudget budget = new SheetBudget();
    // What hides a sheet stands behind its cells.
    List<Boolean> hidden = file.read(content, xml -> FlatWorkbook.hidden(SheetXml.of(xml)));
    List<SheetContent> sheets =
        file.read(content, xml -> new FlatWorkbook(SheetXml.of(xml), hidden, budget).read());
    List<Block> blocks = new ArrayList<>();
    List<UnreadPart> unread = new ArrayList<>();
    for (SheetContent sheet : sheets) {
      blocks.addAll(SheetBlocks.of(sheet, budget));
      UnreadFormulas.of(sheet).ifPresent(unread::add);
    }
    return new Document(DocumentFormat.XML, blocks, unread);
  }
}
