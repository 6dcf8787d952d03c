package io.goalbook.ingest.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
  private static final String PAGE =
      text("20 30 100 10", "X=\"0\" Y=\"4\"", "绩效目标")
          + text("90 30.5 40 10", "X=\"0\" Y=\"4\"", "单位：万元")
          + text("20 20 40 10", "X=\"0\" Y=\"4\"", "附件２")
          + "<ofd:PathObject Boundary=\"0 0 1 1\"><ofd:AbbreviatedData>M 0 0 L 1 0"
          + "</ofd:AbbreviatedData></ofd:PathObject>";

  @Test
  void pieces_of_text_are_put_into_lines_page_by_page() throws DocumentException {
    Document document =
        new DocumentReaders().read(archive(PAGE, text("20 20 9 9", "X=\"0\" Y=\"4\"", "续表")));

    assertThat(document.blocks())
        .containsExactly(
            new PartStart(Part.page(1)),
            new Paragraph("附件2"),
            new Paragraph("绩效目标\t单位：万元"),
            new PartStart(Part.page(2)),
            new Paragraph("续表"));
    assertThat(document.unread())
        .containsExactly(
            new UnreadPart(DoubtReason.PAGES_NOT_READ, "版式文件中的表格只读成了文字，请另存为Word文档后放入"));
  }

  @Test
  void pages_without_text_are_scanned() {
    assertThat(causeOf(archive("<ofd:ImageObject Boundary=\"0 0 210 297\"/>")))
        .isEqualTo(RejectionCause.SCANNED);
  }

  @Test
  void a_missing_page_is_damage() {
    assertThat(causeOf(zip("OFD.xml", root(), "Doc_0/Document.xml", listOf(1))))
        .isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void pages_with_changed_bytes_are_read_or_refused() {
    byte[] page = page(PAGE).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      byte[] changed = Arrays.copyOf(page, page.length - random.nextInt(3) * random.nextInt(99));
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      String text = new String(changed, StandardCharsets.UTF_8);
      byte[] content =
          zip(
              "OFD.xml",
              root(),
              "Doc_0/Document.xml",
              listOf(1),
              "Doc_0/Pages/Page_0/Content.xml",
              text);
      try {
        assertThat(new OfdReader(PartLimits.DEFAULT).read(content).blocks()).isNotEmpty();
      } catch (DocumentException e) {
        assertThat(e.rejection()).isNotNull();
      }
    }
  }

  private static String text(String boundary, String place, String text) {
    return "<ofd:TextObject Boundary=\"%s\" Size=\"4\"><ofd:TextCode %s>%s</ofd:TextCode></ofd:TextObject>"
        .formatted(boundary, place, text);
  }

  private static String root() {
    return element(
        "OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
  }

  private static String listOf(int pages) {
    StringBuilder list = new StringBuilder();
    for (int page = 0; page < pages; page++) {
      list.append("<ofd:Page BaseLoc=\"Pages/Page_").append(page).append("/Content.xml\"/>");
    }
    return element("Document", "<ofd:Pages>" + list + "</ofd:Pages>");
  }

  private static String page(String objects) {
    return element("Page", "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>");
  }

  private static String element(String name, String content) {
    return "<ofd:%1$s xmlns:ofd=\"http://www.ofdspec.org/2016\">%2$s</ofd:%1$s>"
        .formatted(name, content);
  }

  private static byte[] archive(String... pages) {
    String[] parts = new String[4 + 2 * pages.length];
    parts[0] = "OFD.xml";
    parts[1] = root();
    parts[2] = "Doc_0/Document.xml";
    parts[3] = listOf(pages.length);
    for (int page = 0; page < pages.length; page++) {
      parts[4 + 2 * page] = "Doc_0/Pages/Page_" + page + "/Content.xml";
      parts[5 + 2 * page] = page(pages[page]);
    }
    return zip(parts);
  }

  private static byte[] zip(String... namesAndParts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int index = 0; index < namesAndParts.length; index += 2) {
        zip.putNextEntry(new ZipEntry(namesAndParts[index]));
        zip.write(namesAndParts[index + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static RejectionCause causeOf(byte[] content) {
    return catchThrowableOfType(
            DocumentException.class, () -> new OfdReader(PartLimits.DEFAULT).read(content))
        .rejection();
  }
}
