package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTextTest {

  @Test
  void a_full_disk_is_named_wherever_it_stands_in_the_chain() {
    Exception error =
        new IllegalStateException(
            "job", new SQLException("x", new IOException("No space left on device")));

    assertThat(FailureText.of(error)).isEqualTo("磁盘空间不足，请清理后重新运行（No space left on device）");
  }

  @Test
  void a_full_disk_is_named_when_it_only_came_along() {
    Exception error = new IllegalStateException("job");
    error.addSuppressed(new IOException("write: No space left on device\nmore"));

    assertThat(FailureText.of(error)).isEqualTo("磁盘空间不足，请清理后重新运行（write: No space left on device）");
  }

  @Test
  void memory_that_ran_out_says_what_to_raise() {
    assertThat(FailureText.of(new IllegalStateException(new OutOfMemoryError("heap"))))
        .isEqualTo("内存不足，可设置 GOALBOOK_JAVA_OPTS=-Xmx2g 后重新运行");
    assertThat(FailureText.of(new SQLException("Out of Memory Error: could not allocate")))
        .isEqualTo("数据库内存不足，可用 --memory 调高后重新运行");
  }

  @Test
  void a_file_without_permission_is_named() {
    assertThat(FailureText.of(new RuntimeException(new AccessDeniedException("/a/b"))))
        .isEqualTo("没有权限：/a/b");
  }

  @Test
  void anything_else_is_one_line_that_points_to_debug() {
    assertThat(FailureText.of(new RuntimeException("outer", new ArithmeticException("x\ny"))))
        .isEqualTo("程序出错：x（ArithmeticException）；加 --debug 可看详细信息");
  }
}
