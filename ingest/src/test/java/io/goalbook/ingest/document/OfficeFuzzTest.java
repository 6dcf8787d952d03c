package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.odf.OdfReader;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.rtf.RtfReader;
import io.goalbook.ingest.document.word.DocReader;
import io.goalbook.ingest.document.word.DocxReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: a document or a refusal with a cause, in bounded time, nothing else. */
class OfficeFuzzTest {
  private static final int ROUNDS = 300;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Random random = new Random(20261122);

  @Test
  void binary_word_documents() {
    byte[] whole = Formats.bytes("word-traps.doc");

    Assertions.assertTimeout(LIMIT, () -> readMany(new DocReader(), () -> damaged(whole)));
  }

  @Test
  void rich_text() {
    byte[] whole = Formats.bytes("word-traps.rtf");

    Assertions.assertTimeout(LIMIT, () -> readMany(new RtfReader(), () -> damaged(whole)));
  }

  @Test
  void open_documents() {
    byte[] text = Formats.bytes("word-traps.odt");
    byte[] sheet = Formats.bytes("pingluo-2026.ods");

    Assertions.assertTimeout(
        LIMIT, () -> readMany(new OdfReader(PartLimits.DEFAULT), () -> damaged(text)));
    Assertions.assertTimeout(
        LIMIT,
        () ->
            readMany(new OdfReader(PartLimits.DEFAULT), () -> damagedInside(text, "content.xml")));
    Assertions.assertTimeout(
        LIMIT,
        () ->
            readMany(new OdfReader(PartLimits.DEFAULT), () -> damagedInside(sheet, "content.xml")));
  }

  @Test
  void word_documents() {
    byte[] whole = Formats.bytes("word-traps.docx");

    Assertions.assertTimeout(
        LIMIT,
        () ->
            readMany(
                new DocxReader(PartLimits.DEFAULT),
                () -> damagedInside(whole, "word/document.xml")));
    Assertions.assertTimeout(
        LIMIT,
        () ->
            readMany(
                new DocxReader(PartLimits.DEFAULT),
                () -> damagedInside(whole, "word/footnotes.xml")));
  }

  /** Makes the next variant. */
  @FunctionalInterface
  private interface Variants {
    byte[] next() throws IOException;
  }

  private static void readMany(DocumentReader reader, Variants variants) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      try {
        assertThat(reader.read(variants.next()).blocks()).isNotNull();
      } catch (DocumentException e) {
        assertThat(e.rejection()).isNotNull();
      }
    }
  }

  // Cuts, flips or repeats, sometimes all of it.
  private byte[] damaged(byte[] whole) {
    byte[] damaged = whole.clone();
    for (int change = random.nextInt(6); change > 0; change--) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }
    if (random.nextInt(3) == 0) {
      damaged = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
    }
    if (random.nextInt(3) == 0) {
      int from = random.nextInt(damaged.length);
      int length = random.nextInt(Math.min(4_000, damaged.length - from));
      ByteArrayOutputStream repeated = new ByteArrayOutputStream();
      repeated.write(damaged, 0, from + length);
      repeated.write(damaged, from, damaged.length - from);
      damaged = repeated.toByteArray();
    }
    return damaged;
  }

  private byte[] damagedInside(byte[] archive, String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(part) ? damaged(content) : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
