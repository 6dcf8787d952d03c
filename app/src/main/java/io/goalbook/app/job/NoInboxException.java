package io.goalbook.app.job;

import java.nio.file.Path;

/** The inbox is not there. */
public final class NoInboxException extends Exception {
  private static final long serialVersionUID = 1L;

  NoInboxException(Path inbox) {
    super("收件箱不存在或不是文件夹：" + inbox);
  }
}
