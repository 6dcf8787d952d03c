package io.goalbook.app.job;

import java.nio.file.Path;

/** Another run is going on. */
public final class AnotherRunException extends Exception {
  private static final long serialVersionUID = 1L;

  AnotherRunException(Path lock, String process) {
    super("另一次运行正在进行" + (process.isEmpty() ? "" : "（进程号 " + process + "）") + "：" + lock);
  }
}
