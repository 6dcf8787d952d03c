package io.goalbook.app.command;

import java.io.PrintWriter;

/** Progress for a log: a line a step, and one about every tenth of the documents. */
final class ProgressLines implements ProgressView {
  /** Below that many documents, tenths would be noise. */
  private static final int MANY = 100;

  private final PrintWriter err;
  private String title = "";
  private int total;
  private int done;

  ProgressLines(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void note(String line) {
    say(line);
  }

  @Override
  public synchronized void begin(String title, int total) {
    this.title = title;
    this.total = total;
    this.done = 0;
  }

  @Override
  public synchronized void advance() {
    done++;
    if (total >= MANY && done < total && done * 10L / total != (done - 1) * 10L / total) {
      say("%s：%d/%d".formatted(title, done, total));
    }
  }

  @Override
  public synchronized void end(String summary) {
    say(title + "：" + (summary.isEmpty() ? "完成" : summary));
  }

  @Override
  public void close() {
    err.flush();
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }
}
