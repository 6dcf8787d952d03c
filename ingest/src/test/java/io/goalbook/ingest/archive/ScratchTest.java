package io.goalbook.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir private Path parent = Path.of("");

  @Test
  void nothing_is_made_before_it_is_needed_and_nothing_is_left() throws IOException {
    try (Scratch scratch = Scratch.in(parent)) {
      assertThat(folders()).isEmpty();

      Files.writeString(scratch.file(), "a");
      Files.writeString(scratch.newFolder().resolve("b"), "b");

      assertThat(folders()).hasSize(1);
    }
    assertThat(folders()).isEmpty();
  }

  @Test
  void what_a_killed_process_left_is_removed_by_the_next() throws IOException {
    Path left = Files.createDirectory(parent.resolve("goalbook-archives-1"));
    Files.writeString(left.resolve(".lock"), "");
    Files.writeString(left.resolve("a"), "a");
    Files.createSymbolicLink(left.resolve("link"), parent);
    age(left);

    try (Scratch scratch = Scratch.in(parent)) {
      scratch.file();

      assertThat(left).doesNotExist();
    }
    assertThat(parent).exists();
  }

  @Test
  void what_is_in_use_or_has_just_been_made_stays() throws IOException {
    Path young = Files.createDirectory(parent.resolve("goalbook-archives-1"));
    try (Scratch first = Scratch.in(parent);
        Scratch second = Scratch.in(parent)) {
      Path used = first.file();
      age(used.resolve("..").normalize());

      second.file();

      assertThat(used).exists();
      assertThat(young).exists();
    }
  }

  private static void age(Path folder) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.toList();
    }
  }
}
