package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.app.command.Home.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void help_documents_commands_exit_codes_and_variables() {
    Ended ended = new Home(folder).run("--help");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("  run ", "  explain ", "  value ")
        .contains("  0 ", "  1 ", "  2 ", "  3 ", "  130 ")
        .contains("GOALBOOK_INBOX", "GOALBOOK_DB", "GOALBOOK_OUTPUT", "GOALBOOK_WORDS");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void help_of_a_command_documents_its_options() {
    assertThat(new Home(folder).run("run", "--help").out())
        .contains("--inbox=DIR", "--db=FILE", "--output=DIR", "--words=DIR", "--as-of=DATE")
        .contains("--accept-missing", "--threads=N", "--memory=MB", "--keep=N", "--debug")
        .contains("--edition=EDITION")
        .contains("--file-mb=MB", "--part-mb=MB", "--part-ratio=N", "--read-seconds=N")
        .contains("--read-mb=MB", "--read-processes=N", "--archive-mb=MB", "--archive-depth=N");
  }

  @Test
  void the_version_is_that_of_the_build() {
    Ended ended = new Home(folder).run("--version");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).matches("goalbook \\d+\\.\\d+\\.\\d+\nJava .*\n");
  }

  @Test
  void no_command_shows_the_usage() {
    Ended ended = new Home(folder).run();

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("错误：请给出命令\n").contains("用法：goalbook");
  }

  @ParameterizedTest
  @CsvSource({
    "destroy, 不认识的参数：destroy",
    "run --no-such-option, 不认识的参数：--no-such-option",
    "run --threads x, --threads 的值不能用：“x”",
    "run --threads 0, --threads 至少为 1，实为 0",
    "run --memory 1, --memory 至少为 64，实为 1",
    "run --keep 0, --keep 至少为 1，实为 0",
    "run --file-mb 0, --file-mb 至少为 1，实为 0",
    "run --read-mb 32, --read-mb 至少为 64，实为 32",
    "run --read-seconds 0, --read-seconds 至少为 1，实为 0",
    "run --edition secret, --edition 的值不能用：“secret”",
    "run --as-of yesterday, --as-of 的值不能用：“yesterday”",
    "run --inbox= , --inbox 的值不能用：“”",
    "run --inbox, 缺少参数：--inbox",
    "explain, 缺少参数：FILE",
    "explain nowhere.docx, 文件不存在：",
    "value, 缺少参数：TEXT",
    "value 95% 96%, 不认识的参数：96%",
    "value 95% --no-such-option, 不认识的参数：--no-such-option",
    "value 12月底 --year x, --year 的值不能用：“x”",
    "value 12月底 --year 12, '--year 应在 1949 至 2100 之间，实为 12'",
  })
  void wrong_usage_ends_with_2_and_says_what_is_wrong(String arguments, String message) {
    Ended ended = new Home(folder).run(arguments.split(" "));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("错误：" + message);
    assertThat(ended.out()).isEmpty();
  }
}
