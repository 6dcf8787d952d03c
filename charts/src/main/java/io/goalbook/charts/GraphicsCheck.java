package io.goalbook.charts;

import io.goalbook.charts.picture.ChineseFont;
import java.awt.font.FontRenderContext;
import java.util.function.Supplier;

/** Finds out at start whether pictures can be drawn on this machine. */
public final class GraphicsCheck {

  private GraphicsCheck() {}

  /**
   * Loads the font and measures a text, without a screen.
   *
   * @return the font, so that it is loaded once
   * @throws GraphicsMissingException when a native library is missing; the message says which
   *     package brings it
   */
  public static ChineseFont require() {
    System.setProperty("java.awt.headless", "true");
    return require(ChineseFont::load);
  }

  /** The check with a loader of its own, so that a failing machine can be tried. */
  static ChineseFont require(Supplier<ChineseFont> loader) {
    try {
      ChineseFont font = loader.get();
      font.font().deriveFont(12f).getStringBounds("县", new FontRenderContext(null, true, true));
      return font;
    } catch (LinkageError | InternalError | RuntimeException e) {
      // Each JDK fails in its own way: UnsatisfiedLinkError without libfreetype, then
      // NoClassDefFoundError; InternalError or NullPointerException without fontconfig.
      throw new GraphicsMissingException(e);
    }
  }
}
