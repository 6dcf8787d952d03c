package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private final StringWriter text = new StringWriter();
  private final ProgressLines progress = new ProgressLines(new PrintWriter(text));

  @Test
  void many_documents_give_a_line_a_tenth() {
    progress.begin("读取文件", 200);
    for (int i = 0; i < 200; i++) {
      progress.advance();
    }
    progress.end("已读 200");

    assertThat(text.toString().lines())
        .containsExactly(
            "读取文件：20/200",
            "读取文件：40/200",
            "读取文件：60/200",
            "读取文件：80/200",
            "读取文件：100/200",
            "读取文件：120/200",
            "读取文件：140/200",
            "读取文件：160/200",
            "读取文件：180/200",
            "读取文件：已读 200");
  }

  @Test
  void few_documents_give_one_line() {
    progress.begin("读取文件", 2);
    progress.advance();
    progress.advance();
    progress.end("");

    assertThat(text.toString().lines()).containsExactly("读取文件：完成");
  }
}
