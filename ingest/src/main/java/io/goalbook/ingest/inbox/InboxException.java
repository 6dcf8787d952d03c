package io.goalbook.ingest.inbox;

import java.nio.file.Path;

/** The inbox is not there, or so much of it has gone that nothing may be published. */
public final class InboxException extends Exception {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE = "。请检查共享盘是否已挂载；确属如此请加 --accept-missing";

  private final Kind kind;

  private InboxException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static InboxException missing(Path inbox) {
    return new InboxException(Kind.MISSING, "收件箱不存在或不是文件夹：" + inbox);
  }

  static InboxException empty(Path inbox) {
    return new InboxException(Kind.SHRUNK, "收件箱是空的：" + inbox + ADVICE);
  }

  static InboxException shrunk(Path inbox, Losses losses) {
    String moved = losses.moved() == 0 ? "" : "，另有 %d 个只是换了位置".formatted(losses.moved());
    return new InboxException(
        Kind.SHRUNK,
        "收件箱比上次少了 %d 个文件（上次 %d 个%s）：%s%s"
            .formatted(losses.lost(), losses.known(), moved, inbox, ADVICE));
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The two ways in which an inbox can be unfit. */
  public enum Kind {
    /** It is not there. */
    MISSING,
    /** It is empty, or more than a fifth of its documents stand nowhere in it any more. */
    SHRUNK
  }
}
