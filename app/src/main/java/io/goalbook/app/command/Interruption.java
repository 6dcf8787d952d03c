package io.goalbook.app.command;

import java.io.PrintWriter;

/** Says one line when the process is asked to end in the middle of a run. */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  static Interruption watch(PrintWriter err) {
    Thread hook =
        new Thread(
            () -> {
              err.println();
              err.println("已中断；已发布的结果保持原样，下次运行接着做");
              err.flush();
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  /** The run has ended by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the line is being said.
    }
  }
}
