package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.app.command.Home.Ended;
import io.goalbook.ingest.corpus.SampleInbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void says_why_a_file_cannot_be_read() throws IOException {
    Path file = Files.write(folder.resolve("空.docx"), new byte[0]);

    Ended ended = new Home(folder).run("explain", file.toString());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("  结果：未读（文件没有内容）\n");
  }
}
