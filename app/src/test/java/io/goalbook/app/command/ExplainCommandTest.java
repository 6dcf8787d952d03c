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
  void shows_what_each_cell_was_taken_for_and_why_a_reading_is_not_sure() throws IOException {
    Path file = folder.resolve("平罗县").resolve("2026").resolve("目标.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        \t项目绩效目标表

        \t项目名称
        \t村道养护

        \t经办事由
        \t年度养护

        \t项目金额（元）
        \t见附件

        \t一级指标
        \t二级指标
        \t三级指标
        \t指标值

        \t产出指标
        \t数量指标
        \t养护里程
        \t≥12公里

        \t
        \t质量指标
        \t验收合格率
        \t≥95%
        """);

    Ended ended = new Home(folder).run("explain", file.toString());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("项目名称〔栏：项目名称〕", "村道养护〔项目名称〕")
        .contains("项目绩效目标表〔表题、说明〕", "经办事由〔未识别的栏目〕", "见附件〔年度预算〕")
        .contains("一级指标〔列：一级指标〕", "产出指标〔一级指标〕", "养护里程〔指标名称〕", "≥12公里〔指标值〕")
        .contains("  把握：0.80\n", "  存疑原因：金额无法读出；未识别的栏目\n")
        .contains("未识别的栏目 1 个（可在 labels.csv 中补充后重新运行）\n  经办事由：年度养护（平罗县/2026/表1）\n");
  }

  @Test
  void shows_corrections_and_what_came_of_them() throws IOException {
    Home home = new Home(folder);
    SampleInbox.write(home.inbox());
    Path reference = Files.createDirectory(folder.resolve("reference"));
    Files.writeString(
        reference.resolve("corrections.csv"),
        "document,location,field,value,reason,author\n"
            + SampleInbox.PINGLUO
            + ",平罗县/2026/表1,budget_yuan,55.4万元,原件核对,王某\n"
            + SampleInbox.PINGLUO
            + ",平罗县/2026/表9,goal,,原件核对,王某\n");

    Ended ended =
        home.run(
            "explain",
            "--reference",
            reference.toString(),
            home.inbox().resolve(SampleInbox.PINGLUO).toString());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("  年度资金总额：554,000.00 元\n", "  已更正的栏目：年度预算\n", "更正 2 条\n")
        .containsPattern("平罗县/2026/表1 +年度预算 +553320.00 +55.4万元 +原件核对 +王某 +已按更正表更正")
        .containsPattern("平罗县/2026/表9 +绩效目标 +（空） +（空） +原件核对 +王某 +文件中没有这个位置");
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
