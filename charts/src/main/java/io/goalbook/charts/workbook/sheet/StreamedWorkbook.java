package io.goalbook.charts.workbook.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A streamed workbook whose tables are written past the library's rows and cells, see {@link
 * RowStream}. Neither its file nor its temporary files are packed: they live for seconds, and the
 * file is packed again with fixed times.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {
  private final List<RowStream> streams = new ArrayList<>();

  /**
   * @param template what is not rows: styles, drawings, tables; without sheets
   * @param rowsInMemory of the rows that are not written past the library
   */
  public StreamedWorkbook(XSSFWorkbook template, int rowsInMemory) {
    super(template, rowsInMemory, false, false);
  }

  /** A sheet and the stream of its rows. */
  record Streamed(SXSSFSheet sheet, RowStream rows) {}

  Streamed begin(String name) {
    SXSSFSheet sheet = createSheet(name);
    return new Streamed(sheet, streams.get(streams.size() - 1));
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    RowStream stream = new RowStream();
    streams.add(stream);
    return stream;
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
    archive.setLevel(Deflater.NO_COMPRESSION);
    return archive;
  }
}
