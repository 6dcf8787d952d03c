package io.goalbook.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Corpus;
import io.goalbook.ingest.corpus.CorpusOptions;
import io.goalbook.ingest.corpus.CorpusOptions.Format;
import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Traps;
import io.goalbook.ingest.corpus.Truth;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.document.packed.PartLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/** The same cells, spans and texts as another library finds. */
class PoiOracleTest {

  @Test
  void both_samples_have_the_cells_that_poi_finds() throws IOException, DocumentException {
    assertSame(SampleInbox.pingluo(Traps.all(2026)));
    assertSame(SampleInbox.huailai(Traps.all(2025)));
  }

  @Test
  void generated_documents_have_the_cells_that_poi_finds(@TempDir Path inbox)
      throws IOException, DocumentException {
    CorpusOptions options = CorpusOptions.of(10, 2026).formats(Format.WORD).withPersons();
    for (Truth truth : Corpus.write(inbox, options)) {
      assertSame(Files.readAllBytes(inbox.resolve(truth.path())));
    }
  }

  private static void assertSame(byte[] content) throws IOException, DocumentException {
    List<Table> tables = Tables.of(new DocxReader(PartLimits.DEFAULT).read(content));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content))) {
      assertThat(tables).hasSameSizeAs(word.getTables()).isNotEmpty();
      for (int index = 0; index < tables.size(); index++) {
        assertThat(found(tables.get(index))).isEqualTo(expected(word.getTables().get(index)));
      }
    }
  }

  private static List<String> found(Table table) {
    return Tables.cells(table).stream()
        .map(
            cell ->
                described(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
        .toList();
  }

  private static List<String> expected(XWPFTable table) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      int column = 0;
      for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
        int span = span(cell);
        if (!continues(cell)) {
          String text = TextNormaliser.normaliseCell(cell.getText());
          cells.add(described(row, column, rowsDown(table, row, column), span, text));
        }
        column += span;
      }
    }
    return cells;
  }

  private static int rowsDown(XWPFTable table, int row, int column) {
    int rows = 1;
    while (row + rows < table.getNumberOfRows() && continuesAt(table.getRow(row + rows), column)) {
      rows++;
    }
    return rows;
  }

  private static boolean continuesAt(XWPFTableRow row, int column) {
    int position = 0;
    for (XWPFTableCell cell : row.getTableCells()) {
      if (position == column) {
        return continues(cell);
      }
      position += span(cell);
    }
    return false;
  }

  private static int span(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
  }

  private static boolean continues(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties.isSetVMerge() && !properties.getVMerge().isSetVal();
  }

  private static String described(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(row, column, rowSpan, columnSpan, text, "").toString();
  }
}
