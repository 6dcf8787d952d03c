package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.app.command.Home.Ended;
import io.goalbook.ingest.corpus.SampleInbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir private Path folder = Path.of("");
  private Home home = new Home(folder);

  @BeforeEach
  void the_sample_inbox() throws IOException {
    home = new Home(folder);
    SampleInbox.write(home.inbox());
  }

  @Test
  void publishes_workbook_tables_and_report_and_says_so_in_the_last_line() {
    Ended ended = home.run("run");

    assertThat(ended.err()).doesNotContain("错误");
    assertThat(ended.out())
        .isEqualTo(
            "读取 2 个文件（其中部分已读 0），未读 0，重复 0，未变 0；项目 14，指标 103；工作簿："
                + home.latest().resolve("summary.xlsx")
                + "\n");
    assertThat(ended.code()).isZero();
    assertThat(home.latest()).isSymbolicLink();
    assertThat(home.latest().resolve("summary.xlsx")).isNotEmptyFile();
    assertThat(home.latest().resolve("summary.html")).isNotEmptyFile();
    assertThat(home.latest().resolve("charts")).isDirectory();
    assertThat(home.latest().resolve("counties/130730-张家口市怀来县.xlsx")).isNotEmptyFile();
    assertThat(home.latest().resolve("counties/640221-石嘴山市平罗县.xlsx")).isNotEmptyFile();
    assertThat(home.latest().resolve("public")).doesNotExist();
    assertThat(home.latest().resolve("tables/indicators.csv")).isNotEmptyFile();
    assertThat(home.latest().resolve("run.json"))
        .content(StandardCharsets.UTF_8)
        .contains("\"files\" : 2", "\"read\" : 2", "\"goal_tables\" : 14", "\"indicators\" : 103")
        .contains("\"discover\"", "\"read\"", "\"analyse\"", "\"render\"", "\"publish\"")
        .contains("\"words\"", "\"duckdb\"");
  }

  @Test
  void the_edition_for_others_is_written_when_it_is_asked_for() {
    assertThat(home.run("run", "--edition", "public").code()).isZero();

    assertThat(home.latest().resolve("public/summary.xlsx")).isNotEmptyFile();
    assertThat(home.latest().resolve("public/summary.html")).isNotEmptyFile();
    assertThat(home.latest().resolve("run.json"))
        .content(StandardCharsets.UTF_8)
        .contains("\"render.counties\"", "\"render.public\"", "\"render.summary\"");
  }

  @Test
  void plain_lines_tell_of_each_step() {
    assertThat(home.run("run").err().lines().map(line -> line.replaceAll("：.*", "")))
        .containsExactly("清点收件箱", "读取文件", "统计", "生成图表和工作簿", "导出数据表并发布");
  }

  @Test
  void the_same_inbox_again_reads_nothing_and_gives_the_same_bytes() throws IOException {
    home.run("run");
    Map<String, byte[]> first = home.published();
    Path firstRun = home.latest().toRealPath();

    Ended again = home.run("run");

    assertThat(again.out()).startsWith("读取 0 个文件（其中部分已读 0），未读 0，重复 0，未变 2；项目 14，指标 103；");
    assertThat(home.latest().toRealPath()).isNotEqualTo(firstRun);
    assertThat(home.published()).containsExactlyEntriesOf(first);
  }

  @Test
  void a_run_says_what_changed_since_the_last_one_and_says_it_again_for_the_same_inputs()
      throws IOException {
    home.run("run");
    assertThat(table("documents_since_last_run")).hasSize(1);
    Files.move(
        home.inbox().resolve(SampleInbox.PINGLUO),
        home.inbox().resolve(SampleInbox.PINGLUO).resolveSibling("搬到这里.docx"));

    home.run("run", "--as-of", "2026-03-31");
    Map<String, byte[]> second = home.published();

    assertThat(table("documents_since_last_run")).hasSize(2);
    assertThat(table("documents_since_last_run").get(1))
        .contains("搬到这里.docx", SampleInbox.PINGLUO, "moved,documents");
    assertThat(table("projects_since_last_run")).hasSize(1);
    assertThat(table("versions_since_last_run"))
        .filteredOn(row -> row.endsWith(",true"))
        .singleElement()
        .asString()
        .startsWith("data_date,2026-03-31,");
    home.run("run", "--as-of", "2026-03-31");
    assertThat(home.published()).containsExactlyEntriesOf(second);
  }

  private List<String> table(String name) throws IOException {
    return Files.readAllLines(home.latest().resolve("tables/" + name + ".csv"));
  }

  @Test
  void a_file_that_cannot_be_read_is_counted_in_this_and_later_runs_and_fails_nothing()
      throws IOException {
    Files.write(home.inbox().resolve("河北省/怀来县/2025/坏.docx"), new byte[] {0, 1, 2, 3});

    Ended first = home.run("run");
    Ended second = home.run("run");

    assertThat(first.out()).startsWith("读取 2 个文件（其中部分已读 0），未读 1，重复 0，未变 0；");
    assertThat(first.code()).isZero();
    assertThat(second.out()).startsWith("读取 0 个文件（其中部分已读 0），未读 1，重复 0，未变 2；");
    assertThat(second.code()).isZero();
  }

  @Test
  void the_data_date_can_be_given() {
    home.run("run", "--as-of", "2026-03-31");

    assertThat(home.latest().resolve("run.json"))
        .content(StandardCharsets.UTF_8)
        .contains("\"data_date\" : \"2026-03-31\"");
  }

  @Test
  void old_runs_beyond_those_kept_are_deleted() throws IOException {
    home.run("run");
    Path first = home.latest().toRealPath();
    home.run("run", "--keep", "1");

    assertThat(first).doesNotExist();
    assertThat(home.latest().resolve("summary.xlsx")).exists();
  }

  @Test
  void no_inbox_is_wrong_usage_and_leaves_nothing_behind() {
    Ended ended = home.run("run", "--inbox", "nowhere");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).isEqualTo("错误：收件箱不存在或不是文件夹：" + folder.resolve("nowhere") + "\n");
    assertThat(home.output()).doesNotExist();
    assertThat(home.database()).doesNotExist();
  }

  @Test
  void an_inbox_that_has_shrunk_publishes_nothing_unless_that_is_accepted() throws IOException {
    home.run("run");
    Path before = home.latest().toRealPath();
    Files.delete(home.inbox().resolve(SampleInbox.PINGLUO));

    Ended refused = home.run("run");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("错误：收件箱比上次少了 1 个文件（上次 2 个）").contains("--accept-missing");
    assertThat(home.latest().toRealPath()).isEqualTo(before);

    Ended accepted = home.run("run", "--accept-missing");

    assertThat(accepted.code()).isZero();
    assertThat(accepted.err()).doesNotContain("未完成");
    assertThat(accepted.out()).contains("未变 1；项目 10，指标 60；");
    assertThat(home.latest().resolve("tables/documents.csv"))
        .content(StandardCharsets.UTF_8)
        .contains(",gone,");
  }

  @Test
  void a_refused_run_is_over_and_the_next_one_starts_anew() throws IOException {
    home.run("run");
    Path pingluo = home.inbox().resolve(SampleInbox.PINGLUO);
    byte[] content = Files.readAllBytes(pingluo);
    Files.delete(pingluo);
    home.run("run");
    Files.write(pingluo, content);

    Ended mounted = home.run("run");

    assertThat(mounted.code()).isZero();
    assertThat(mounted.err()).doesNotContain("未完成");
    assertThat(mounted.out()).contains("未变 2；项目 14，指标 103；");
  }

  @Test
  void an_empty_inbox_publishes_nothing() throws IOException {
    Ended ended = new Home(folder.resolve("other")).run("run", "--inbox", emptyFolder());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("错误：收件箱是空的");
    assertThat(folder.resolve("other/output/latest")).doesNotExist();
  }

  @Test
  void a_broken_word_list_is_named_with_file_and_line() throws IOException {
    Path words = Files.createDirectories(folder.resolve("data/words"));
    Files.writeString(words.resolve("labels.csv"), "spelling,field,note\n项目名称,no_such_field,\n");

    Ended ended = home.run("run");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).startsWith("错误：词表 labels.csv 第 2 行：").hasLineCount(1);
    assertThat(home.latest()).doesNotExist();
  }

  @Test
  void an_output_that_cannot_be_written_is_one_line() throws IOException {
    Files.writeString(folder.resolve("file"), "x");

    Ended ended = home.run("run", "--output", "file");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).isEqualTo("错误：输出文件夹无法写入：" + folder.resolve("file") + "\n");
  }

  @Test
  void a_job_repository_that_is_damaged_is_one_line_that_names_the_file() throws IOException {
    Path repository = folder.resolve("data/goalbook-jobs.mv.db");
    Files.writeString(repository, "this is no database");

    Ended ended = home.run("run");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).startsWith("错误：作业记录库无法打开：" + repository).hasLineCount(1);
  }

  @Test
  void debug_shows_where_an_error_comes_from() {
    assertThat(home.run("run", "--debug", "--inbox", "nowhere").err())
        .contains("NoInboxException", "\tat io.goalbook.app.job.GoalbookRun.run");
  }

  private String emptyFolder() throws IOException {
    return Files.createDirectories(folder.resolve("empty")).toString();
  }
}
