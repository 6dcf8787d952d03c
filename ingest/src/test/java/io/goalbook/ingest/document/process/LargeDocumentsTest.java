package io.goalbook.ingest.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The processes of these tests know Word documents only: whatever else is sent there fails. */
class LargeDocumentsTest {
  private static final int MEGABYTE = 1 << 20;

  private final ReaderPool pool =
      new ReaderPool(
          new ReadingLimits(Duration.ofSeconds(60), 256, 1), BadReaders.class, List.of());

  @AfterEach
  void end() {
    pool.close();
  }

  @Test
  void a_small_text_is_read_here_and_a_large_one_apart() {
    assertThat(causeOf(readers(), text(MEGABYTE))).isEmpty();
    assertThat(causeOf(readers(), text(3 * MEGABYTE))).contains(RejectionCause.READER_FAILED);
  }

  @Test
  void a_word_document_that_is_large_when_expanded_is_read_apart_as_it_would_be_here()
      throws DocumentException {
    byte[] large = word(17 * MEGABYTE);
    assertThat(large).hasSizeLessThan(MEGABYTE);

    Document read = readers().read(large);

    assertThat(Tables.paragraphs(read))
        .isEqualTo(Tables.paragraphs(new DocumentReaders().read(large)));
  }

  @Test
  void what_a_part_may_expand_to_is_a_setting() {
    PartLimits parts = new PartLimits(MEGABYTE, 300, MEGABYTE, Duration.ofSeconds(60));
    try (ReaderPool others =
        new ReaderPool(new ReadingLimits(Duration.ofSeconds(60), 64, 1), parts)) {
      DocumentReaders strict = new DocumentReaders(parts, others);

      assertThat(causeOf(strict, word(MEGABYTE / 2))).isEmpty();
      assertThat(causeOf(strict, word(2 * MEGABYTE))).contains(RejectionCause.TOO_LARGE);
    }
  }

  private DocumentReaders readers() {
    return new DocumentReaders(PartLimits.DEFAULT, pool);
  }

  private static Optional<RejectionCause> causeOf(DocumentReaders readers, byte[] content) {
    try {
      readers.read(content);
      return Optional.empty();
    } catch (DocumentException e) {
      return Optional.of(e.rejection());
    }
  }

  private static byte[] text(int length) {
    return "目标\n".repeat(length / 7).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(int length) {
    String start =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>";
    String body = start + "x".repeat(length) + "</w:t></w:r></w:p></w:body></w:document>";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
