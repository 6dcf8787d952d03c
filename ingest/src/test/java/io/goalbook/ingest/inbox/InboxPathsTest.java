package io.goalbook.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxPathsTest {
  // 目标 and 绩效.txt in GBK, as unzip leaves them when the archive is of Windows.
  private static final String GBK_FOLDER = "%C4%BF%B1%EA";
  private static final String GBK_FILE = "%BC%A8%D0%A7.txt";

  @TempDir private Path top;

  @Test
  void names_in_gbk_are_shown_as_they_were_meant_and_found_again() throws IOException {
    Path folder = Files.createDirectories(named(top, GBK_FOLDER).resolve("内部"));
    Path file = Files.writeString(named(folder, GBK_FILE), "甲");

    String path = InboxPaths.relative(top, file);

    assertThat(path).isEqualTo("目标/内部/绩效.txt");
    assertThat(Files.readString(InboxPaths.resolve(top, path))).isEqualTo("甲");
  }

  @Test
  void of_two_files_of_one_name_that_in_unicode_has_it() throws IOException {
    Path unicode = Files.writeString(top.resolve("绩效.txt"), "甲");
    Path gbk = Files.writeString(named(top, GBK_FILE), "乙");

    assertThat(InboxPaths.relative(top, unicode)).isEqualTo("绩效.txt");
    assertThat(InboxPaths.relative(top, gbk)).isNotEqualTo("绩效.txt").endsWith(".txt");
    assertThat(Files.readString(InboxPaths.resolve(top, "绩效.txt"))).isEqualTo("甲");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(InboxPaths.resolve(top, "无/此.txt")).doesNotExist();
  }

  private static Path named(Path folder, String name) {
    return Path.of(URI.create(folder.toUri() + name));
  }
}
