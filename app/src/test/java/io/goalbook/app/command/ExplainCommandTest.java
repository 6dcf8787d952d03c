package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.app.command.Home.Ended;
import io.goalbook.ingest.corpus.SampleInbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void prints_fields_indicators_and_doubts_and_stores_nothing() throws IOException {
    Home home = new Home(folder);
    SampleInbox.write(home.inbox());

    Ended ended = home.run("explain", home.inbox().resolve(SampleInbox.PINGLUO).toString());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("  结果：已读\n", "  县：平罗县\n", "  区划代码：640221\n", "  预算年度：2026\n")
        .contains("表 1\n", "表 4\n", "  项目名称：政府长聘人员经费\n", "  年度资金总额：553,320.00 元\n")
        .contains("    序号  一级", "≤144人", "<= 144 人")
        .contains("存疑之处");
    assertThat(home.database()).doesNotExist();
  }

  @Test
  void lists_what_is_in_an_archive() throws IOException {
    Home home = new Home(folder);
    SampleInbox.write(home.inbox());
    Path archive = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("平罗县/2026/目标.docx"));
      Files.copy(home.inbox().resolve(SampleInbox.PINGLUO), zip);
      zip.putNextEntry(new ZipEntry("../空.txt"));
    }

    Ended ended = home.run("explain", archive.toString());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("  结果：已读\n", "  格式：zip\n", "其中的文件 2 个\n")
        .containsPattern("../空.txt +0 +未读（文件含有不应出现的内容")
        .containsPattern("平罗县/2026/目标.docx +\\d+ +已读 +4 +\\d+");
  }

  @Test
  void a_limit_below_one_is_refused() throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), new byte[1]);

    Ended ended = new Home(folder).run("explain", "--archive-depth", "0", file.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--archive-depth 至少为 1，实为 0");
  }

  @Test
  void says_why_a_file_cannot_be_read() throws IOException {
    Path file = Files.write(folder.resolve("空.docx"), new byte[0]);

    Ended ended = new Home(folder).run("explain", file.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("  结果：未读（文件没有内容）\n");
  }
}
