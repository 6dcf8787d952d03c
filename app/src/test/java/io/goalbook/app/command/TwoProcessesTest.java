package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.app.command.Home.Ended;
import io.goalbook.ingest.corpus.Corpus;
import io.goalbook.ingest.corpus.CorpusOptions;
import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.warehouse.WarehouseSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that meet another process, or whose own process is killed. */
class TwoProcessesTest {
  @TempDir private Path folder = Path.of("");
  private Home home = new Home(folder);

  @BeforeEach
  void home() throws IOException {
    home = new Home(Files.createDirectories(folder.resolve("home")));
  }

  @Test
  void a_second_run_does_nothing_while_another_goes_on() throws Exception {
    SampleInbox.write(home.inbox());
    Path lock = home.database().resolveSibling("goalbook.duckdb.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();

      Process second = home.start("run");

      assertThat(errorsOf(second)).startsWith("错误：另一次运行正在进行").hasLineCount(1);
      assertThat(second.waitFor()).isEqualTo(3);
      assertThat(home.database()).doesNotExist();
    }
  }

  @Test
  void a_database_that_another_program_holds_is_one_line() throws Exception {
    SampleInbox.write(home.inbox());
    try (Warehouse held = Warehouse.open(home.database(), WarehouseSettings.defaults())) {
      assertThat(held.connection().isClosed()).isFalse();

      Process run = home.start("run");

      assertThat(errorsOf(run)).isEqualTo("错误：数据库正被另一个程序使用：" + home.database() + "\n");
      assertThat(run.waitFor()).isEqualTo(1);
    }
  }

  @Test
  void a_run_that_was_killed_while_reading_goes_on_where_it_was() throws Exception {
    Home undisturbed = new Home(folder.resolve("undisturbed"));
    for (Home each : List.of(home, undisturbed)) {
      Corpus.write(each.inbox(), CorpusOptions.of(220, 2025));
    }

    killWhileReading(home.start("run", "--as-of", "2026-01-01", "--threads", "2"));

    assertThat(home.latest()).doesNotExist();

    Ended second = home.run("run", "--as-of", "2026-01-01");
    Ended whole = undisturbed.run("run", "--as-of", "2026-01-01", "--threads", "1");

    assertThat(second.err()).startsWith("继续上次未完成的运行 ").doesNotContain("待读 220");
    assertThat(second.code()).isZero();
    assertThat(home.published()).containsExactlyEntriesOf(undisturbed.published());
    assertThat(untilWorkbook(second.out())).isEqualTo(untilWorkbook(whole.out()));
  }

  @Test
  void a_run_that_was_killed_twice_still_goes_on() throws Exception {
    Corpus.write(home.inbox(), CorpusOptions.of(420, 2025));

    killWhileReading(home.start("run"));
    killWhileReading(home.start("run"));
    Ended third = home.run("run");

    assertThat(third.err()).startsWith("继续上次未完成的运行 ");
    assertThat(third.code()).isZero();
    assertThat(third.out()).startsWith("读取 420 个文件");
  }

  @Test
  void a_run_whose_database_was_taken_away_counts_every_file_once() throws Exception {
    Corpus.write(home.inbox(), CorpusOptions.of(220, 2025));
    killWhileReading(home.start("run"));
    Files.delete(home.database());
    Files.deleteIfExists(home.database().resolveSibling("goalbook.duckdb.wal"));

    Ended second = home.run("run");

    assertThat(second.err()).contains("待读 220");
    assertThat(second.code()).isZero();
    assertThat(second.out()).startsWith("读取 220 个文件");
  }

  /**
   * Kills when 160 are read: a chunk of 100 is stored by then, because at most 50 are read ahead.
   */
  private static void killWhileReading(Process run) throws Exception {
    try (BufferedReader err = run.errorReader(StandardCharsets.UTF_8)) {
      String line = err.readLine();
      while (line != null && !hasStoredSome(line)) {
        line = err.readLine();
      }
      assertThat(line).isNotNull();
    }
    run.destroyForcibly();
    assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean hasStoredSome(String line) {
    return line.matches("读取文件：\\d+/\\d+")
        && Integer.parseInt(line.substring(line.indexOf('：') + 1, line.indexOf('/'))) > 160;
  }

  private static String errorsOf(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String untilWorkbook(String line) {
    return line.substring(0, line.indexOf("工作簿"));
  }
}
