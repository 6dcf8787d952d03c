package io.goalbook.ingest.archive;

import static io.goalbook.ingest.archive.Archives.files;
import static io.goalbook.ingest.archive.Archives.gz;
import static io.goalbook.ingest.archive.Archives.sevenZ;
import static io.goalbook.ingest.archive.Archives.tar;
import static io.goalbook.ingest.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveExpansionTest {
  private static final Map<String, byte[]> TWO = files("甲县/一.txt", "一二三", "乙县/b.txt", "ab");

  @TempDir private Path folder = Path.of("");
  private Looked look = new Looked(folder, ArchiveLimits.DEFAULT);

  @BeforeEach
  void default_limits() {
    look = new Looked(folder, ArchiveLimits.DEFAULT);
  }

  @Test
  void every_kind_is_told_by_its_content() throws IOException {
    assertThat(look.into("a.docx", zip(TWO)))
        .containsExactly("zip", "0 甲县/一.txt 9", "1 乙县/b.txt 2");
    assertThat(look.into("a", sevenZ(TWO))).containsExactly("7z", "0 甲县/一.txt 9", "1 乙县/b.txt 2");
    assertThat(look.into("a.zip", tar(TWO))).containsExactly("tar", "0 甲县/一.txt 9", "1 乙县/b.txt 2");
    assertThat(look.into("a.rar", gz(tar(TWO))))
        .containsExactly("gz", "0 甲县/一.txt 9", "1 乙县/b.txt 2");
    assertThat(look.into("目标.txt.gz", gz("ab".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("gz", "0 目标.txt 2");
  }

  @Test
  void the_digest_is_that_of_the_expanded_bytes() throws IOException {
    assertThat(look.expand("a.zip", zip(files("a", "abc"))).orElseThrow().files().get(0).sha256())
        .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void documents_packed_as_zip_are_no_archives() throws IOException {
    assertThat(look.into("a.zip", zip(files("[Content_Types].xml", "<Types/>"))))
        .containsExactly("no archive");
    assertThat(look.into("a.zip", zip(files("x", "", "word/document.xml", ""))))
        .containsExactly("no archive");
    assertThat(look.into("a.zip", zip(files("mimetype", "application/x"))))
        .containsExactly("no archive");
    assertThat(look.into("a.zip", zip(files("Doc_0/Document.xml", "", "OFD.xml", ""))))
        .containsExactly("no archive");
  }

  @Test
  void names_without_a_flag_are_gbk_unless_they_can_only_be_utf_8() throws IOException {
    byte[] unflagged =
        zip(
            zip -> {
              zip.setUseLanguageEncodingFlag(false);
              Archives.put(zip, new ZipArchiveEntry("绩效目标.txt"), new byte[1]);
            });

    assertThat(look.into("a.zip", Archives.gbkZip(files("怀来县/联通.txt", "a", "一.txt", "b"))))
        .containsExactly("zip", "0 怀来县/联通.txt 1", "1 一.txt 1");
    assertThat(look.into("a.zip", unflagged)).containsExactly("zip", "0 绩效目标.txt 1");
  }

  @Test
  void a_long_name_in_an_extended_header_of_a_tar_is_whole() throws IOException {
    String name = "目录/".repeat(40) + "一.txt";
    byte[] tar =
        Archives.tar(
            "UTF-8",
            out -> {
              out.setAddPaxHeadersForNonAsciiNames(true);
              Archives.put(out, name, new byte[1]);
            });

    assertThat(look.into("a.tar", tar)).containsExactly("tar", "0 " + name + " 1");
  }

  @Test
  void zip64_and_sizes_behind_the_content_are_read() throws IOException {
    byte[] zip64 =
        zip(
            zip -> {
              zip.setUseZip64(Zip64Mode.Always);
              Archives.put(zip, new ZipArchiveEntry("a"), new byte[3]);
            });
    byte[] streamed =
        Archives.streamedZip(zip -> Archives.put(zip, new ZipArchiveEntry("a"), new byte[3]));
    byte[] stored =
        zip(
            zip -> {
              ZipArchiveEntry entry = new ZipArchiveEntry("a");
              entry.setMethod(ZipArchiveOutputStream.STORED);
              entry.setSize(3);
              CRC32 sum = new CRC32();
              sum.update(new byte[3]);
              entry.setCrc(sum.getValue());
              Archives.put(zip, entry, new byte[3]);
            });

    assertThat(look.into("a", zip64)).containsExactly("zip", "0 a 3");
    assertThat(look.into("a", streamed)).containsExactly("zip", "0 a 3");
    assertThat(look.into("a", stored)).containsExactly("zip", "0 a 3");
  }

  @Test
  void a_name_may_stand_twice() throws IOException {
    byte[] twice =
        zip(
            zip -> {
              Archives.put(zip, new ZipArchiveEntry("a"), new byte[1]);
              Archives.put(zip, new ZipArchiveEntry("a"), new byte[2]);
            });

    assertThat(look.into("a.zip", twice)).containsExactly("zip", "0 a 1", "1 a 2");
  }

  @Test
  void archives_inside_archives_are_opened_three_deep() throws IOException {
    byte[] fourth = zip(files("d.txt", "d"));
    byte[] third = gz(tar(files("4.zip", fourth, "c.txt", "c")));
    byte[] second = sevenZ(files("3.tgz", third, "b.txt", "b"));

    assertThat(look.into("1.zip", zip(files("2.7z", second, "a.txt", "a"))))
        .containsExactly(
            "zip",
            "0 2.7z " + second.length + " 7z",
            "0.0 2.7z!/3.tgz " + third.length + " gz",
            "0.0.0 2.7z!/3.tgz!/4.zip " + fourth.length + " zip nested_too_deep",
            "0.0.1 2.7z!/3.tgz!/c.txt 1",
            "0.1 2.7z!/b.txt 1",
            "1 a.txt 1");
  }

  @Test
  void folders_and_what_is_passed_over_are_no_files() throws IOException {
    byte[] zip = zip(files("a/", "", "a/~$x.docx", "x", "./a//b.txt", "b"));

    assertThat(look.into("a.zip", zip)).containsExactly("zip", "2 a/b.txt 1");
  }

  @Test
  void an_archive_without_files_is_empty() throws IOException {
    assertThat(look.into("a.zip", zip(files()))).containsExactly("zip empty");
    assertThat(look.into("a.zip", zip(files("a/", "")))).containsExactly("zip empty");
  }

  @Test
  void files_come_in_the_order_of_the_archive_from_each_sink_once() throws IOException {
    Path file = java.nio.file.Files.write(folder.resolve("a.7z"), sevenZ(TWO));
    StringBuilder taken = new StringBuilder();
    try (Scratch scratch = Scratch.in(folder)) {
      new ArchiveExpansion(ArchiveLimits.DEFAULT, scratch, path -> false)
          .expand(
              file,
              Long.MAX_VALUE,
              (entry, bytes) ->
                  taken.append(entry).append(java.nio.file.Files.readString(bytes)).append(' '));
    }

    assertThat(taken).hasToString("0一二三 1ab ");
  }
}
