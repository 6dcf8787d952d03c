package io.goalbook.ingest.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Damage;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Fixtures;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Tables;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MhtReaderTest {
  private static final String HEAD =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="b"

      """;

  @Test
  void only_an_envelope_of_pages_is_accepted() {
    assertThat(accepts(HEAD)).isTrue();
    assertThat(accepts("项目名称: 甲\nMIME-Version: 1.0\nContent-Type: text/html\n")).isFalse();
    assertThat(accepts("MIME-Version: 1.0\nContent-Type: text/plain\n\n甲")).isFalse();
  }

  @Test
  void a_page_alone_needs_no_parts() throws DocumentException {
    String page = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>甲</p>\n";

    assertThat(Tables.paragraphs(read(page))).containsExactly("甲");
  }

  @Test
  void the_sheets_of_a_workbook_follow_its_frame() throws DocumentException {
    Document document =
        read(
            HEAD
                + part("book.htm", "<html><frameset><frame src=s1.htm></frameset></html>")
                + part("book.files/s1.htm", "<table><tr><td>甲<td>乙</table>")
                + part("book.files/tabs.htm", "<html></html>")
                + part("book.files/s2.htm", "<table><tr><td>丙<td>丁</table>")
                + "--b--\n");

    assertThat(document.blocks().stream().filter(PartStart.class::isInstance))
        .containsExactly(
            new PartStart(Part.sheet("s1", false)), new PartStart(Part.sheet("s2", false)));
    assertThat(Tables.of(document).stream().map(Tables::rows))
        .containsExactly(List.of(List.of("甲", "乙")), List.of(List.of("丙", "丁")));
  }

  @Test
  void what_the_page_declares_counts_where_the_envelope_tells_no_encoding()
      throws DocumentException {
    byte[] head = (HEAD + "--b\nContent-Type: text/html\n\n").getBytes(StandardCharsets.US_ASCII);
    byte[] page =
        "<meta charset=big5><p>部門</p>\n--b--\n".getBytes(java.nio.charset.Charset.forName("Big5"));
    byte[] whole = Arrays.copyOf(head, head.length + page.length);
    System.arraycopy(page, 0, whole, head.length, page.length);

    assertThat(Tables.paragraphs(new MhtReader().read(whole))).containsExactly("部門");
  }

  @Test
  void an_archive_that_is_cut_off_says_so_or_is_damaged() throws DocumentException {
    byte[] whole = Fixtures.bytes("pingluo-2026.mht");

    Document cut = new MhtReader().read(Arrays.copyOf(whole, whole.length * 2 / 3));
    assertThat(cut.unread()).extracting("text").contains("网页存档不完整，末尾可能缺失");

    assertThat(causeOf(HEAD + "--b\nContent-Type: image/png\n\nx"))
        .isEqualTo(RejectionCause.DAMAGED);
    assertThat(causeOf(HEAD + "--b\nContent-Type: image/png\n\nx\n--b--\n"))
        .isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  @Test
  void parts_in_parts_without_end_are_refused() {
    StringBuilder parts = new StringBuilder(HEAD);
    for (int depth = 0; depth < 20_000; depth++) {
      parts.append("--b\nContent-Type: text/css\n\n\n");
    }

    assertThat(causeOf(parts.toString())).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void archives_with_changed_bytes_are_read_or_refused() {
    Damage.readMany(Fixtures.bytes("pingluo-2026.mht"), 20261122, new MhtReader());
  }

  private static String part(String location, String page) {
    return "--b\nContent-Location: file:///C:/%s\nContent-Type: text/html; charset=utf-8\n\n%s\n"
        .formatted(location, page);
  }

  private static boolean accepts(String content) {
    return new MhtReader().accepts(content.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(String content) throws DocumentException {
    return new MhtReader().read(content.getBytes(StandardCharsets.UTF_8));
  }

  private static RejectionCause causeOf(String content) {
    try {
      read(content);
      throw new AssertionError("was read");
    } catch (DocumentException e) {
      return e.rejection();
    }
  }
}
