package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.corpus.Traps;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: a document or a refusal with a cause, in bounded time, nothing else. */
class DamagedDocumentsTest {
  private static final int ROUNDS = 400;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final DocumentReaders readers = new DocumentReaders();
  private final Random random = new Random(20261122);

  @Test
  void word_documents_with_changed_bytes_are_read_or_refused() {
    byte[] whole = SampleInbox.pingluo(Traps.all(1));

    Assertions.assertTimeout(LIMIT, () -> readMany(whole));
  }

  @Test
  void texts_with_changed_bytes_are_read_or_refused() {
    byte[] whole = Samples.bytes("huailai-2025.txt");

    Assertions.assertTimeout(LIMIT, () -> readMany(whole));
  }

  @Test
  void a_word_document_with_a_changed_byte_in_its_text_is_never_read_as_something_else() {
    byte[] whole = SampleInbox.pingluo(Traps.none());
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] changed = whole.clone();
      changed[whole.length / 2 + random.nextInt(whole.length / 4)] ^=
          (byte) (1 << random.nextInt(8));
      read += isRead(changed) ? 1 : 0;
    }

    assertThat(read).isZero();
  }

  private void readMany(byte[] whole) {
    for (int round = 0; round < ROUNDS; round++) {
      isRead(damaged(whole));
    }
  }

  private byte[] damaged(byte[] whole) {
    byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
    if (random.nextBoolean()) {
      damaged = whole.clone();
    }
    for (int change = random.nextInt(8); change > 0; change--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private boolean isRead(byte[] content) {
    try {
      return !readers.read(content).blocks().isEmpty();
    } catch (DocumentException e) {
      assertThat(e.rejection()).isNotNull();
      return false;
    }
  }
}
