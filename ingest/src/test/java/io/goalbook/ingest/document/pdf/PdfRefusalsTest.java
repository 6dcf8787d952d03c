package io.goalbook.ingest.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.page.PageLimits;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** What cannot be read is said, with its cause; whatever the bytes are, nothing else happens. */
class PdfRefusalsTest {
  private static final int ROUNDS = 200;

  private final PdfReader reader = new PdfReader();

  private DocumentException refusal(byte[] content) {
    return catchThrowableOfType(DocumentException.class, () -> reader.read(content));
  }

  @Test
  void pictures_only_are_a_scan_of_so_many_pages() {
    DocumentException refusal =
        refusal(new Pdf().page().picture().page().picture().page().picture().bytes());

    assertThat(refusal.rejection()).isEqualTo(RejectionCause.SCANNED);
    assertThat(refusal.unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共3页，均为图片"));
  }

  @Test
  void some_pictures_among_pages_of_text_are_named() throws DocumentException {
    Pdf pdf = new Pdf().page().text(60, 100, "text").page().picture().page().picture();

    Document document = reader.read(pdf.bytes());

    assertThat(Tables.paragraphs(document)).containsExactly("text");
    assertThat(document.unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "第2、3页"));
  }

  @Test
  void a_password_for_reading_refuses_and_one_for_changing_does_not() throws DocumentException {
    byte[] closed = new Pdf().page().text(60, 100, "text").protectedBy("owner", "user").bytes();
    byte[] open = new Pdf().page().text(60, 100, "text").protectedBy("owner", "").bytes();

    assertThat(refusal(closed).rejection()).isEqualTo(RejectionCause.ENCRYPTED);
    assertThat(Tables.paragraphs(reader.read(open))).containsExactly("text");
  }

  @Test
  void a_file_that_is_only_a_head_is_damaged() {
    byte[] content = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);

    assertThat(refusal(content).rejection()).isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void streams_that_grow_without_measure_are_too_large_also_when_packed_twice() {
    byte[] once = packed(new byte[(int) PdfLimits.EXPANDED + 1_000_000]);

    assertThat(refusal(withStream(once, "/FlateDecode")).rejection())
        .isEqualTo(RejectionCause.TOO_LARGE);
    assertThat(refusal(withStream(packed(once), "[/FlateDecode /FlateDecode]")).rejection())
        .isEqualTo(RejectionCause.TOO_LARGE);
  }

  private static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[content.length / 500 + 1_000];
    int size = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, size);
  }

  private static byte[] withStream(byte[] packed, String filter) {
    String head =
        "%PDF-1.7\n1 0 obj\n<</Length " + packed.length + " /Filter " + filter + ">>\nstream\n";
    byte[] opening = head.getBytes(StandardCharsets.US_ASCII);
    byte[] content = Arrays.copyOf(opening, opening.length + packed.length);
    System.arraycopy(packed, 0, content, opening.length, packed.length);
    return content;
  }

  @Test
  void a_file_is_a_pdf_by_its_mark_wherever_its_first_lines_leave_it() throws DocumentException {
    byte[] pdf = new Pdf().page().text(60, 100, "text").bytes();
    byte[] preamble = "X-Header: sent\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] behind = Arrays.copyOf(preamble, preamble.length + pdf.length);
    System.arraycopy(pdf, 0, behind, preamble.length, pdf.length);

    assertThat(new DocumentReaders().read(behind).format()).isEqualTo(DocumentFormat.PDF);
    assertThat(reader.accepts("a text on %PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isFalse();
    assertThat(
            reader.accepts(
                "PK\3\4\1\0\n%PDF-1.7 in an archive".getBytes(StandardCharsets.US_ASCII)))
        .isFalse();
  }

  @Test
  void too_many_pages_are_refused() {
    Pdf pdf = new Pdf();
    for (int page = 0; page <= PageLimits.PAGES; page++) {
      pdf.page();
    }

    assertThatThrownBy(() -> reader.read(pdf.bytes()))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.rejection()).isEqualTo(RejectionCause.TOO_LARGE));
  }

  @Test
  void a_file_cut_short_says_that_pages_may_be_missing() throws DocumentException {
    byte[] whole = Pdf.fixture("pingluo.pdf");
    int end = whole.length - 600;

    Document document = reader.read(Arrays.copyOf(whole, end));

    assertThat(document.unread())
        .contains(new UnreadPart(DoubtReason.PAGES_NOT_READ, "文件结尾缺失，后面的页可能没有读到"));
  }

  @Test
  void changed_cut_and_repeated_bytes_give_a_document_or_a_cause() {
    Random random = new Random(20261122);
    byte[] whole =
        new Pdf()
            .page()
            .text(60, 90, "title")
            .table(100, new float[] {60, 160, 320}, new String[] {"a", "b"})
            .page()
            .picture()
            .bytes();
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      refused += isRefused(damaged(whole, random)) ? 1 : 0;
    }

    assertThat(refused).isBetween(1, ROUNDS - 1);
  }

  @Test
  void a_printed_document_with_changed_bytes_gives_a_document_or_a_cause() {
    Random random = new Random(7);
    byte[] whole = Pdf.fixture("pingluo.pdf");
    for (int round = 0; round < 20; round++) {
      isRefused(damaged(whole, random));
    }
  }

  private boolean isRefused(byte[] content) {
    try {
      assertThat(reader.read(content).format()).isEqualTo(DocumentFormat.PDF);
      return false;
    } catch (DocumentException e) {
      assertThat(e.rejection()).isNotNull();
      return true;
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    switch (random.nextInt(3)) {
      case 0 -> damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      case 1 -> {
        int from = random.nextInt(whole.length / 2);
        int length = random.nextInt(whole.length / 4);
        int to = random.nextInt(whole.length - length);
        System.arraycopy(whole, from, damaged, to, length);
      }
      default -> damaged[random.nextInt(damaged.length)] ^= 1;
    }
    for (int change = random.nextInt(12); change > 0; change--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }
}
