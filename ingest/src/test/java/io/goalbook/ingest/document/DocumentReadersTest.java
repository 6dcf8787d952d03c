package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.corpus.Traps;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadersTest {
  private final DocumentReaders readers = new DocumentReaders();

  @Test
  void the_content_tells_the_format() throws DocumentException {
    assertThat(readers.read(SampleInbox.pingluo(Traps.none())).format())
        .isEqualTo(DocumentFormat.DOCX);
    assertThat(readers.read(Samples.bytes("huailai-2025.txt")).format())
        .isEqualTo(DocumentFormat.TEXT);
  }

  @Test
  void a_file_without_bytes_is_empty() {
    assertThat(causeOf(new byte[0])).isEqualTo(RejectionCause.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", " \r\n\t\r\n", "<html><body> <p></p></body></html>"})
  void a_file_without_text_is_empty(String content) {
    assertThat(causeOf(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(RejectionCause.EMPTY);
  }

  @Test
  void a_word_document_without_text_is_empty() {
    assertThat(causeOf(word("<w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")))
        .isEqualTo(RejectionCause.EMPTY);
  }

  @Test
  void pictures_below_a_heading_are_scanned_pages_and_counted() throws DocumentException {
    String heading = "<w:p><w:r><w:t>附件2：绩效目标表</w:t></w:r></w:p>";
    String form = "<w:p><w:r><w:t>" + "绩效目标：改善出行条件。".repeat(20) + "</w:t></w:r></w:p>";
    String[] pictures = {"word/media/image1.jpeg", "word/media/image2.PNG", "word/theme/x.png"};

    DocumentException refused = refusal(word(heading, pictures));

    assertThat(refused.rejection()).isEqualTo(RejectionCause.SCANNED);
    assertThat(refused.unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共2张图片，没有可读的表格"));
    assertThat(Tables.paragraphs(readers.read(word(form, pictures)))).hasSize(1);
    assertThat(Tables.paragraphs(readers.read(word(heading)))).containsExactly("附件2：绩效目标表");
  }

  @Test
  void pictures_alone_in_rich_text_are_scanned_pages() {
    byte[] content =
        "{\\rtf1\\ansi{\\pict\\pngblip 8950}\\par{\\pict\\jpegblip ffd8}\\par}"
            .getBytes(StandardCharsets.US_ASCII);

    assertThat(refusal(content).unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共2张图片，没有可读的表格"));
  }

  @Test
  void an_archive_that_is_no_word_document_is_unknown() {
    assertThat(causeOf(archive("ppt/presentation.xml", "<presentation/>")))
        .isEqualTo(RejectionCause.UNKNOWN_FORMAT);
    assertThat(causeOf(archive("a/word/document.xml", "<x/>")))
        .isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml version=\"1.0\"?><x/>", "\0\1\2\3"})
  void other_formats_are_unknown(String content) {
    assertThat(causeOf(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  @Test
  void an_old_container_is_unknown_unless_it_holds_an_encrypted_document() {
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    ByteBuffer whole = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN).put(magic);
    whole.putShort(30, (short) 9).putInt(48, 1);
    byte[] ole2 = whole.array();
    byte[] encrypted = ByteBuffer.wrap(ole2.clone()).put(1024, name).array();

    assertThat(causeOf(ole2)).isEqualTo(RejectionCause.UNKNOWN_FORMAT);
    assertThat(causeOf(encrypted)).isEqualTo(RejectionCause.ENCRYPTED);
    assertThat(causeOf(Arrays.copyOf(ole2, 900))).isEqualTo(RejectionCause.DAMAGED);
    assertThat(causeOf(magic)).isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void a_document_that_is_cut_off_anywhere_is_damaged() {
    byte[] whole = SampleInbox.pingluo(Traps.none());

    for (int length : List.of(40, 500, whole.length / 2, whole.length - 30)) {
      assertThat(causeOf(Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .isEqualTo(RejectionCause.DAMAGED);
    }
  }

  @Test
  void markup_that_ends_too_early_is_damaged() {
    assertThat(causeOf(archive("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>")))
        .isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void a_document_type_is_hostile() {
    String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";

    assertThat(causeOf(archive("word/document.xml", bomb))).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void very_deep_nesting_is_hostile() {
    assertThat(causeOf(archive("word/document.xml", "<x>".repeat(1_000))))
        .isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void a_part_that_expands_beyond_measure_is_hostile() {
    String much = "<x>" + " ".repeat(25_000_000) + "</x>";

    assertThat(causeOf(archive("word/document.xml", much))).isEqualTo(RejectionCause.HOSTILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void text_is_read_in_every_usual_encoding(String charset) throws DocumentException {
    byte[] content = "项目绩效目标\n\t项目名称\n\t残疾人托养\n\n".getBytes(Charset.forName(charset));

    Document document = readers.read(content);

    assertThat(Tables.paragraphs(document)).containsExactly("项目绩效目标");
    assertThat(Tables.rows(Tables.of(document).get(0))).containsExactly(List.of("项目名称", "残疾人托养"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void a_text_that_was_cut_inside_a_character_is_read_and_said_to_be_so(String charset)
      throws DocumentException {
    byte[] whole = "项目绩效目标\n\t项目名称\n\t残疾人托养\n\n完毕".getBytes(Charset.forName(charset));

    Document document = readers.read(Arrays.copyOf(whole, whole.length - 1));

    assertThat(Tables.paragraphs(document)).containsExactly("项目绩效目标", "完\uFFFD");
    assertThat(document.unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "1个字符已损坏，无法辨认，以\uFFFD代替"));
  }

  @Test
  void bytes_of_which_many_belong_to_no_encoding_are_no_text() {
    byte[] content = "项目绩效目标".repeat(9).getBytes(Charset.forName("GB18030"));
    content[7] = (byte) 0xFF;
    content[40] = (byte) 0xFF;

    assertThat(causeOf(content)).isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  @Test
  void a_byte_order_mark_is_no_text() throws DocumentException {
    Document document = readers.read("\uFEFF附件".getBytes(StandardCharsets.UTF_8));

    assertThat(document.blocks()).containsExactly(new Paragraph("附件"));
  }

  private RejectionCause causeOf(byte[] content) {
    return refusal(content).rejection();
  }

  private DocumentException refusal(byte[] content) {
    try {
      readers.read(content);
      throw new AssertionError("was read");
    } catch (DocumentException e) {
      return e;
    }
  }

  private static byte[] word(String body, String... empty) {
    String document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>%s</w:body></w:document>";
    return archive("word/document.xml", document.formatted(body), empty);
  }

  private static byte[] archive(String name, String content, String... empty) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      for (String other : empty) {
        zip.putNextEntry(new ZipEntry(other));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
