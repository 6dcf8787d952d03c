package io.goalbook.app.job;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder cannot be written. */
public final class OutputException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputException(Path folder, IOException cause) {
    super("输出文件夹无法写入：" + folder, cause);
  }
}
