package io.goalbook.charts.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The font of the pictures: the packaged one, else one of the system that shows Chinese, else
 * whatever there is, with a warning. Loading it costs 0.1 to 0.3 seconds: once is enough.
 *
 * @param font at one point
 * @param warning what an analyst should know about it, in Chinese
 */
public record ChineseFont(Font font, Optional<String> warning) {
  private static final String PACKAGED = "/fonts/NotoSansSC-Regular.ttf";
  private static final String SAMPLE = "县人均成本标准满意度指标≥";

  /** Looks for the best font there is. */
  public static ChineseFont load() {
    return load(PACKAGED);
  }

  /** Looks for the best font there is, beginning with a resource. */
  static ChineseFont load(String resource) {
    return packaged(resource)
        .map(font -> new ChineseFont(font, Optional.empty()))
        .or(ChineseFont::ofSystem)
        .orElseGet(
            () ->
                new ChineseFont(
                    new Font(Font.SANS_SERIF, Font.PLAIN, 1),
                    Optional.of("警告：找不到能显示中文的字体，图中的汉字无法显示；请安装 Debian 软件包 fonts-noto-cjk")));
  }

  /** The text with a question mark for every character that the font lacks: never a box. */
  public String legible(String text) {
    if (font.canDisplayUpTo(text) < 0) {
      return text;
    }
    StringBuilder legible = new StringBuilder();
    text.codePoints()
        .map(character -> font.canDisplay(character) ? character : '?')
        .forEach(legible::appendCodePoint);
    return legible.toString();
  }

  private static Optional<Font> packaged(String resource) {
    try (InputStream in = ChineseFont.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(Font.createFont(Font.TRUETYPE_FONT, new BufferedInputStream(in, 1 << 16)));
    } catch (IOException | FontFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<ChineseFont> ofSystem() {
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
        .min(Comparator.comparing(Font::getFontName))
        .map(
            font ->
                new ChineseFont(font, Optional.of("随程序的字体无法载入，图中改用系统字体 " + font.getFontName())));
  }
}
