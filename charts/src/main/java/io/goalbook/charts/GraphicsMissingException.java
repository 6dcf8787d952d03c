package io.goalbook.charts;

/** Pictures cannot be drawn because a native library is missing. */
public final class GraphicsMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphicsMissingException(Throwable cause) {
    super("无法绘图：缺少系统的字体程序库，请安装 Debian 软件包 libfontconfig1 和 libfreetype6", cause);
  }
}
