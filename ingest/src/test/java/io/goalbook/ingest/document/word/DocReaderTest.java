package io.goalbook.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Formats;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;

class DocReaderTest {
  /** Where the head of the text stream stands in the fixture: behind the head of the container. */
  private static final int HEAD = 512;

  private final byte[] whole = Formats.bytes("word-traps.doc");

  @Test
  void containers_are_told_apart_by_their_root() {
    assertThat(new DocReader().accepts(whole)).isTrue();
    assertThat(new DocReader().accepts(Formats.bytes("word-traps.docx"))).isFalse();
    assertThat(OleRoot.holds(whole, "Workbook")).isFalse();
  }

  @Test
  void a_document_with_a_password_is_encrypted() throws IOException {
    assertThat(causeOf(encrypted())).isEqualTo(RejectionCause.ENCRYPTED);
  }

  @Test
  void a_document_of_word_95_is_of_no_known_format() {
    byte[] old = whole.clone();
    // The version of the format; the mark before it would be another, too, but is not asked for.
    old[head() + 2] = 101;
    old[head() + 3] = 0;

    assertThat(causeOf(old)).isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  @Test
  void a_document_that_is_cut_off_is_damaged() {
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);

    assertThat(new DocReader().accepts(whole)).isTrue();
    assertThat(causeOf(cut)).isEqualTo(RejectionCause.DAMAGED);
  }

  private byte[] encrypted() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(whole))) {
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      document.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return bytes.toByteArray();
  }

  private int head() {
    int head = HEAD;
    while (!((whole[head] & 0xFF) == 0xEC && (whole[head + 1] & 0xFF) == 0xA5)) {
      head += HEAD;
    }
    return head;
  }

  private static RejectionCause causeOf(byte[] content) {
    return catchThrowableOfType(DocumentException.class, () -> new DocReader().read(content))
        .rejection();
  }
}
