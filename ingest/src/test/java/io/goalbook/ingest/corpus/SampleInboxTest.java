package io.goalbook.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SampleInboxTest {
  private static final Path COMMITTED = Path.of("..", "data", "inbox");

  @Test
  void huailai_lies_in_the_inbox_byte_for_byte_as_it_arrived() throws IOException {
    assertThat(COMMITTED.resolve(SampleInbox.HUAILAI))
        .hasBinaryContent(Samples.bytes("huailai-2025.txt"));
  }

  @Test
  void pingluo_in_the_inbox_is_what_the_program_writes() throws IOException {
    byte[] committed = Files.readAllBytes(COMMITTED.resolve(SampleInbox.PINGLUO));

    // Part by part, because how well the parts are packed depends on the JDK.
    assertThat(parts(committed)).isEqualTo(parts(SampleInbox.pingluo(Traps.all(2026))));
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
