package io.goalbook.charts.workbook.file;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A streamed workbook that is packed as fast as can be, because {@link SteadyZip} packs it again.
 * Its temporary files are not packed either: they live for seconds.
 */
final class RawWorkbook extends SXSSFWorkbook {

  RawWorkbook(XSSFWorkbook template, int rowsInMemory) {
    super(template, rowsInMemory, false, false);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
    archive.setLevel(Deflater.BEST_SPEED);
    return archive;
  }
}
