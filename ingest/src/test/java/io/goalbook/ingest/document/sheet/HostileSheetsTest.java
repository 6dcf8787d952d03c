package io.goalbook.ingest.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What cannot be read, and what must not be, is refused with its cause. */
class HostileSheetsTest {
  private static final String CELL = "<c><v>1</v></c>";

  private static byte[] plain(Kind kind) {
    return Sheets.workbook(kind, book -> Sheets.row(book.createSheet(), 0, "甲", "乙"));
  }

  private static byte[] sheet(String rows) {
    return Sheets.zipped(Sheets.parts("<sheetData>" + rows + "</sheetData>"));
  }

  @Test
  void entities_and_document_types_are_hostile() {
    Map<String, String> parts = Sheets.parts("<sheetData><row><c><v>&x;</v></c></row></sheetData>");
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) -> "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + xml);

    assertThat(Sheets.refusal(Sheets.zipped(parts))).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void a_part_that_expands_without_end_is_hostile() {
    assertThat(Sheets.refusal(sheet("<row/>" + " ".repeat(25_000_000))))
        .isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void elements_in_elements_without_end_are_hostile() {
    assertThat(Sheets.refusal(sheet("<x>".repeat(5_000)))).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void more_than_a_million_cells_are_too_large() {
    String row = "<row>" + CELL.repeat(100) + "</row>";

    assertThat(Sheets.refusal(sheet(row.repeat(10_001)))).isEqualTo(RejectionCause.TOO_LARGE);
  }

  @Test
  void a_long_text_shared_by_many_cells_is_too_large() {
    Map<String, String> parts =
        Sheets.parts(
            "<sheetData><row>" + "<c t='s'><v>0</v></c>".repeat(1_000) + "</row></sheetData>");
    parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "字".repeat(32_000) + "</t></si></sst>");

    assertThat(Sheets.refusal(Sheets.zipped(parts))).isEqualTo(RejectionCause.TOO_LARGE);
  }

  @Test
  void a_merged_region_of_millions_of_cells_is_too_large() {
    byte[] content =
        Sheets.zipped(
            Sheets.parts(
                "<sheetData><row>"
                    + CELL
                    + "</row></sheetData><mergeCells><mergeCell ref='A1:IU65000'/></mergeCells>"));

    assertThat(Sheets.refusal(content)).isEqualTo(RejectionCause.TOO_LARGE);
  }

  @Test
  void cells_at_the_corners_of_a_sheet_cost_nothing() {
    byte[] content =
        sheet(
            "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>"
                + "<row r='1048576'><c r='A1048576'><v>3</v></c><c r='B1048576'><v>4</v></c></row>");

    assertThat(Tables.of(Sheets.read(content)).stream().map(table -> table.rowCount()))
        .containsExactly(1, 1);
  }

  @Test
  void places_that_no_sheet_has_are_damage() {
    assertThat(Sheets.refusal(sheet("<row r='1048577'/>"))).isEqualTo(RejectionCause.DAMAGED);
    assertThat(Sheets.refusal(sheet("<row><c r='XFE1'/></row>"))).isEqualTo(RejectionCause.DAMAGED);
    assertThat(Sheets.refusal(sheet("<row><c r='1A'/></row>"))).isEqualTo(RejectionCause.DAMAGED);
    assertThat(Sheets.refusal(sheet("<row><c t='s'><v>7</v></c></row>")))
        .isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void a_missing_part_is_damage() {
    Map<String, String> parts = Sheets.parts("");
    parts.remove("xl/worksheets/sheet1.xml");

    assertThat(Sheets.refusal(Sheets.zipped(parts))).isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void links_out_of_the_file_are_not_followed() {
    Map<String, String> parts = Sheets.parts("<sheetData><row><c><v>1</v></c></row></sheetData>");
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "Target='/xl/sharedStrings.xml'",
                "TargetMode='External' Target='http://localhost:1/strings.xml'"));

    assertThat(Tables.paragraphs(Sheets.read(Sheets.zipped(parts)))).containsExactly("1");
  }

  @Test
  void cut_workbooks_are_damaged() {
    for (Kind kind : Kind.values()) {
      byte[] whole = plain(kind);

      assertThat(Sheets.refusal(Arrays.copyOf(whole, whole.length * 2 / 3)))
          .isEqualTo(RejectionCause.DAMAGED);
    }
  }

  @Test
  void workbooks_with_a_password_are_encrypted() throws IOException, GeneralSecurityException {
    assertThat(Sheets.refusal(encryptedXlsx("geheim"))).isEqualTo(RejectionCause.ENCRYPTED);
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    byte[] binary = plain(Kind.XLS);
    Biff8EncryptionKey.setCurrentUserPassword(null);
    assertThat(Sheets.refusal(binary)).isEqualTo(RejectionCause.ENCRYPTED);
  }

  private static byte[] encryptedXlsx(String password)
      throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(plain(Kind.XLSX));
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void workbooks_of_excel_95_and_older_are_refused_with_advice() throws IOException {
    ByteArrayOutputStream excel95 = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      byte[] begin = {9, 8, 8, 0, 0, 5, 5, 0, 0x59, 0x0A, (byte) 0xCC, 7, 10, 0, 0, 0};
      files.createDocument(new ByteArrayInputStream(Arrays.copyOf(begin, 5_000)), "Book");
      files.writeFilesystem(excel95);
    }
    byte[] excel4 = Arrays.copyOf(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}, 200);

    for (byte[] content : new byte[][] {excel95.toByteArray(), excel4}) {
      DocumentException refused =
          Assertions.catchThrowableOfType(
              DocumentException.class, () -> new XlsReader().read(content));

      assertThat(new XlsReader().accepts(content)).isTrue();
      assertThat(refused.rejection()).isEqualTo(RejectionCause.UNKNOWN_FORMAT);
      assertThat(refused.unread())
          .singleElement()
          .satisfies(part -> assertThat(part.text()).startsWith("Excel 95 或更早版本的工作簿"));
    }
  }

  @Test
  void a_binary_xlsb_is_of_no_known_format() {
    Map<String, String> parts = Sheets.parts("");
    parts.put("xl/workbook.bin", "");
    parts.computeIfPresent(
        "_rels/.rels", (name, xml) -> xml.replace("xl/workbook.xml", "xl/workbook.bin"));

    assertThat(Sheets.refusal(Sheets.zipped(parts))).isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  @Test
  void an_archive_with_a_workbook_in_it_is_no_workbook() throws IOException {
    byte[] workbook = plain(Kind.XLSX);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("目标表.xlsx");
      CRC32 sum = new CRC32();
      sum.update(workbook);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(workbook.length);
      entry.setCrc(sum.getValue());
      archive.putNextEntry(entry);
      archive.write(workbook);
    }

    assertThat(new XlsxReader(PartLimits.DEFAULT).accepts(workbook)).isTrue();
    assertThat(new XlsxReader(PartLimits.DEFAULT).accepts(bytes.toByteArray())).isFalse();
  }
}
