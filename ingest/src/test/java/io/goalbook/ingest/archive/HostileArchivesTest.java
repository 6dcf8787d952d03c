package io.goalbook.ingest.archive;

import static io.goalbook.ingest.archive.Archives.files;
import static io.goalbook.ingest.archive.Archives.gz;
import static io.goalbook.ingest.archive.Archives.sevenZ;
import static io.goalbook.ingest.archive.Archives.tar;
import static io.goalbook.ingest.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileArchivesTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(1000, 5000, 250, 10, 3, 40);

  @TempDir private Path folder = Path.of("");
  private Looked look = new Looked(folder, ArchiveLimits.DEFAULT);

  @BeforeEach
  void default_limits() {
    look = new Looked(folder, ArchiveLimits.DEFAULT);
  }

  @Test
  void a_7z_of_unknown_compression_is_of_unknown_format_and_not_damaged() throws IOException {
    // One file, packed by 7z a -m0=PPMd.
    byte[] packed =
        Base64.getDecoder()
            .decode(
                "N3q8ryccAAQffBTlBgAAAAAAAABaAAAAAAAAANqLJRYAYJ9gnwABBAYAAQkGAAcLAQABIwMEAQUGAAABAAwB"
                    + "AAgKAUO+t+gAAAUBGQYAAAAAAAAREQBvAG4AZQAuAHQAeAB0AAAAGQIAABQKAQCKzDsNr3rdARUGAQAg"
                    + "gKSBAAA=");

    assertThat(look.into("a.7z", packed)).containsExactly("7z unknown_format");
  }

  @Test
  void names_that_lead_out_are_refused_and_the_others_read() throws IOException {
    byte[] zip =
        zip(
            files(
                "../a.txt",
                "1",
                "/etc/passwd",
                "2",
                "C:/a.txt",
                "3",
                "x/../../a.txt",
                "4",
                "a\u0007b",
                "5",
                "a\u202Etxt.exe",
                "6",
                "good.txt",
                "7",
                "v1..2/good.txt",
                "8"));

    assertThat(look.into("a.zip", zip))
        .containsExactly(
            "zip",
            "0 ../a.txt hostile",
            "1 /etc/passwd hostile",
            "2 C:/a.txt hostile",
            "3 x/../../a.txt hostile",
            "4 a\uFFFDb hostile",
            "5 a\uFFFDtxt.exe hostile",
            "6 good.txt 1",
            "7 v1..2/good.txt 1");
    assertThat(folder.resolve("../a.txt").normalize()).doesNotExist();
  }

  @Test
  void backslashes_part_folders_and_lead_nowhere_else() throws IOException {
    assertThat(look.into("a.zip", named("..\\.txt"))).containsExactly("zip", "0 ..\\.txt hostile");
    assertThat(look.into("a.zip", named("\\ab.txt"))).containsExactly("zip", "0 \\ab.txt hostile");
    assertThat(look.into("a.zip", named("a\\b.txt"))).containsExactly("zip", "0 a/b.txt 1");
  }

  /** An archive of a program that writes backslashes; the name has seven characters. */
  private static byte[] named(String name) throws IOException {
    return new String(zip(files("a/b.txt", "1")), StandardCharsets.ISO_8859_1)
        .replace("a/b.txt", name)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void long_names_are_refused_and_cut_where_they_are_shown() throws IOException {
    look = new Looked(folder, SMALL);

    assertThat(look.into("a.zip", zip(files("x".repeat(41), "1", "y".repeat(40), "2"))))
        .containsExactly("zip", "0 " + "x".repeat(40) + " hostile", "1 " + "y".repeat(40) + " 1");
  }

  @Test
  void links_and_devices_are_refused() throws IOException {
    byte[] zip =
        zip(
            out -> {
              ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
              link.setUnixMode(0120777);
              Archives.put(out, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
            });
    byte[] tar =
        Archives.tar(
            "UTF-8",
            out -> {
              for (byte type :
                  new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR}) {
                TarArchiveEntry entry = new TarArchiveEntry("e" + type, type);
                entry.setLinkName("/etc/passwd");
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
              }
              Archives.put(out, "good.txt", new byte[1]);
            });

    assertThat(look.into("a.zip", zip)).containsExactly("zip", "0 link.txt hostile");
    assertThat(look.into("a.tar", tar))
        .containsExactly("tar", "0 e50 hostile", "1 e49 hostile", "2 e51 hostile", "3 good.txt 1");
  }

  @Test
  void a_bomb_is_refused_as_a_whole_by_its_ratio() throws IOException {
    byte[] zeros = new byte[30_000_000];

    assertThat(look.into("a.zip", zip(files("a.txt", "a", "bomb", zeros))))
        .containsExactly("zip hostile");
    assertThat(look.into("a.gz", gz(zeros))).containsExactly("gz hostile");
    assertThat(look.into("a.7z", sevenZ(files("bomb", zeros)))).containsExactly("7z hostile");
    byte[] inner = zip(files("bomb", zeros));
    assertThat(look.into("a.zip", zip(files("in.zip", inner, "a.txt", "a"))))
        .containsExactly("zip", "0 in.zip " + inner.length + " zip hostile", "1 a.txt 1");
  }

  @Test
  void a_bomb_of_archives_in_archives_is_one_refusal() throws IOException {
    byte[] level = zip(files("0.txt", "0"));
    for (int depth = 0; depth < 5; depth++) {
      Map<String, byte[]> sixteen = new LinkedHashMap<>();
      for (int copy = 0; copy < 16; copy++) {
        sixteen.put("lib" + copy + ".zip", level);
      }
      level = zip(sixteen);
    }

    assertThat(look.into("42.zip", level)).containsExactly("zip hostile");
  }

  @Test
  void limits_hold_over_all_levels_together() throws IOException {
    look = new Looked(folder, SMALL);
    byte[] inner = zip(files("a", noise(500)));

    assertThat(look.into("a.zip", zip(files("a", noise(1000))))).containsExactly("zip", "0 a 1000");
    assertThat(look.into("a.zip", zip(files("a", noise(1001))))).containsExactly("zip too_large");
    assertThat(look.into("a.zip", zip(files("in.zip", inner)))).containsExactly("zip too_large");
    Map<String, byte[]> eleven = new LinkedHashMap<>();
    for (int file = 0; file < 11; file++) {
      eleven.put("f" + file, new byte[1]);
    }
    assertThat(look.into("a.zip", zip(eleven))).containsExactly("zip too_large");
  }

  @Test
  void a_directory_of_a_zip_that_would_fill_the_memory_is_refused() throws IOException {
    byte[] zip = zip(files("a.txt", "1"));
    int from = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    int length = 46 + "a.txt".length();
    byte[] many = Arrays.copyOf(zip, zip.length + 100_000 * length);
    for (int copy = 1; copy <= 100_000; copy++) {
      System.arraycopy(zip, from, many, from + copy * length, length);
    }
    System.arraycopy(zip, from + length, many, from + 100_001 * length, zip.length - from - length);

    assertThat(look.into("a.zip", many)).containsExactly("zip too_large");
  }

  @Test
  void a_header_of_a_tar_that_never_ends_is_refused() throws IOException {
    byte[] tar =
        Archives.tar(
            "UTF-8",
            out -> {
              TarArchiveEntry name = new TarArchiveEntry("././@LongLink", (byte) 'L');
              name.setSize(40_000_000);
              out.putArchiveEntry(name);
              out.write(new byte[40_000_000]);
              out.closeArchiveEntry();
              Archives.put(out, "a", new byte[1]);
            });

    assertThat(look.into("a.tgz", gz(tar))).containsExactly("gz hostile");
  }

  @Test
  void what_a_password_protects_is_encrypted() throws IOException {
    byte[] zip = zip(files("a.txt", "1", "b.txt", "2"));
    byte[] first = zip.clone();
    byte[] both = zip.clone();
    int at = 0;
    for (int i = 0; i < zip.length - 4; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        both[i + 8] |= 1;
        if (at++ == 0) {
          first[i + 8] |= 1;
        }
      }
    }

    assertThat(look.into("a.zip", first)).containsExactly("zip", "0 a.txt encrypted", "1 b.txt 1");
    assertThat(look.into("a.zip", both)).containsExactly("zip encrypted");
    assertThat(look.into("a.7z", sevenZ(files("a.txt", "abc"), "secret")))
        .containsExactly("7z encrypted");
  }

  @Test
  void a_cut_archive_is_damaged_or_left_to_the_readers_of_documents() throws IOException {
    assertThat(look.into("a.zip", cut(zip(files("a.txt", noise(5000))))))
        .containsExactly("no archive");
    assertThat(look.into("a.7z", cut(sevenZ(files("a.txt", noise(5000))))))
        .containsExactly("7z damaged");
    assertThat(look.into("a.tgz", cut(gz(tar(files("a.txt", noise(5000)))))))
        .containsExactly("gz damaged");
  }

  @Test
  void one_damaged_file_of_a_zip_leaves_the_others() throws IOException {
    byte[] zip = zip(files("a.txt", noise(500), "b.txt", "b"));
    zip[200] ^= 1;

    assertThat(look.into("a.zip", zip)).containsExactly("zip", "0 a.txt damaged", "1 b.txt 1");
  }

  @Test
  void cut_flipped_and_repeated_bytes_give_a_verdict_and_nothing_else() throws IOException {
    Map<String, byte[]> content = files("甲/a.txt", noise(300), "b.zip", zip(files("c", "c")));
    Random random = new Random(20251122);
    for (byte[] good :
        List.of(zip(content), sevenZ(content), tar(content), gz(tar(content)), gz(noise(99)))) {
      for (int variant = 0; variant < 120; variant++) {
        byte[] bad = damaged(good, random);
        Optional<Expanded> expanded = look.expand("a", bad);
        if (expanded.isPresent() && expanded.get().verdict().refusal().isPresent()) {
          assertThat(expanded.get().files()).isEmpty();
        }
      }
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("a"));
    }
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bad = good.clone();
    switch (random.nextInt(3)) {
      case 0 -> bad = Arrays.copyOf(bad, random.nextInt(bad.length));
      case 1 -> {
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
          bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      default -> {
        int from = random.nextInt(bad.length);
        int length = random.nextInt(bad.length - from);
        byte[] longer = Arrays.copyOf(bad, bad.length + length);
        System.arraycopy(bad, from, longer, from + length, bad.length - from);
        bad = longer;
      }
    }
    return bad;
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
