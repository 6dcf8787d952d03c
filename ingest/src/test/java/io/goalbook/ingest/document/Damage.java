package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

/** Cuts, flips and repeats bytes of a good file and reads what is left. */
public final class Damage {
  private static final int ROUNDS = 300;

  private Damage() {}

  /** A document or a cause, whatever was done to the bytes; anything else fails the test. */
  public static void readMany(byte[] whole, long seed, DocumentReader reader) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(whole, random);
      reader.accepts(damaged);
      try {
        assertThat(reader.read(damaged).blocks()).isNotNull();
      } catch (DocumentException e) {
        assertThat(e.rejection()).isNotNull();
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes =
        switch (random.nextInt(4)) {
          case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
          case 1 -> repeated(whole, random);
          default -> whole.clone();
        };
    for (int change = random.nextInt(12); change > 0 && bytes.length > 0; change--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] repeated(byte[] whole, Random random) {
    int from = random.nextInt(whole.length);
    int length = random.nextInt(Math.min(4_000, whole.length - from));
    byte[] longer = Arrays.copyOf(whole, whole.length + length);
    System.arraycopy(whole, from, longer, from + length, whole.length - from);
    return longer;
  }
}
