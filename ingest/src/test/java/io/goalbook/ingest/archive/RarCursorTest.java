package io.goalbook.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RarCursorTest {
  private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0};

  /** Its signature, and the block of the archive as a whole. */
  private static final String RAR_4 = "526172211a0700" + "cf907300000d0000000000" + "0000";

  @TempDir private Path folder = Path.of("");

  @Test
  void without_the_program_the_cause_is_its_own() throws IOException {
    Path rar = Files.write(folder.resolve("a.zip"), RAR);

    assertThat(ArchiveKind.of(rar)).contains(ArchiveKind.RAR);
    assertThatThrownBy(() -> RarCursor.open(rar, "relative:" + folder))
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.rejection()).isEqualTo(RejectionCause.UNPACKER_MISSING));
  }

  @Test
  void the_program_gives_the_files_as_a_tar() throws IOException {
    Files.write(folder.resolve("a.tar"), Archives.tar(Archives.files("甲/a.txt", "abc")));
    Path rar = Files.write(folder.resolve("a.rar"), RAR);
    program("cat " + folder.resolve("a.tar"));

    try (RarCursor cursor = RarCursor.open(rar, folder.toString())) {
      assertThat(cursor.next().map(PackedEntry::name)).contains("甲/a.txt");
      assertThat(new String(cursor.content().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("abc");
      assertThat(cursor.next()).isEmpty();
    }
  }

  @Test
  void what_the_program_says_of_passwords_and_of_damage_is_told_apart() throws IOException {
    assertThat(causeAfter("echo 'Encryption is not supported' >&2; exit 1"))
        .contains(RejectionCause.ENCRYPTED);
    assertThat(causeAfter("echo 'Truncated RAR file' >&2; exit 1"))
        .contains(RejectionCause.DAMAGED);
  }

  @Test
  void a_file_with_a_password_is_no_damage_although_the_program_says_so() throws IOException {
    byte[] open = HexFormat.of().parseHex(RAR_4 + "0000742080270000000000");
    byte[] locked = HexFormat.of().parseHex(RAR_4 + "0000742484270000000000");

    assertThat(RarLock.isOn(Files.write(folder.resolve("open.rar"), open))).isFalse();
    assertThat(RarLock.isOn(Files.write(folder.resolve("locked.rar"), locked))).isTrue();
    assertThat(RarLock.isOn(Files.write(folder.resolve("other.rar"), RAR))).isFalse();
    assertThat(causeAfter("echo 'Invalid Huffman tree' >&2; exit 1", locked))
        .contains(RejectionCause.ENCRYPTED);
  }

  private Optional<RejectionCause> causeAfter(String script) throws IOException {
    return causeAfter(script, RAR);
  }

  private Optional<RejectionCause> causeAfter(String script, byte[] content) throws IOException {
    Path rar = Files.write(folder.resolve("a.rar"), content);
    program(script);
    try (RarCursor cursor = RarCursor.open(rar, folder.toString())) {
      cursor.next();
      return Optional.empty();
    } catch (ArchiveException e) {
      return Optional.of(e.rejection());
    }
  }

  private void program(String script) throws IOException {
    Path program = folder.resolve("bsdtar");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }
}
