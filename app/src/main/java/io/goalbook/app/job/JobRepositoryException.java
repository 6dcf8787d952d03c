package io.goalbook.app.job;

import java.nio.file.Path;

/** The batch's own bookkeeping cannot be opened. */
public final class JobRepositoryException extends Exception {
  private static final long serialVersionUID = 1L;

  JobRepositoryException(Path file, Throwable cause) {
    super("作业记录库无法打开：" + file + ".mv.db（其中只有运行记录；如已损坏，移走该文件后重新运行即可）", cause);
  }
}
