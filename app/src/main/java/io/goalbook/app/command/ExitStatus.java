package io.goalbook.app.command;

/** The exit codes: a contract with schedulers and scripts. */
enum ExitStatus {
  /** Done; files that could not be read are counted in the last line. */
  DONE(0, "完成（个别文件未能读取也算完成，末行有计数）"),
  /** Failed; the published output is as it was. */
  FAILED(1, "失败；已发布的结果保持原样"),
  /** Wrong usage, or no inbox. */
  USAGE(2, "用法有误，或收件箱不存在"),
  /** Another run is going on. */
  BUSY(3, "另一次运行正在进行");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** What the process ends with. */
  int code() {
    return code;
  }

  /** For {@code --help}. */
  String meaning() {
    return meaning;
  }
}
