package io.goalbook.charts.picture;

import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.TypeKey;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.Map;

/**
 * Colours, sizes and strokes of all pictures: white ground, the colours of Okabe and Ito, the same
 * meaning in the same colour everywhere. Sizes are logical pixels: a picture is 800 of them wide
 * and is written with twice as many, so that a point of type is about one of them.
 */
public final class ChartStyle {
  public static final int WIDTH = 800;
  public static final int HEIGHT = 450;
  public static final int MARGIN = 24;

  public static final double TITLE = 17;
  public static final double LABEL = 11;
  public static final double SMALL = 10;

  public static final Color INK = new Color(0x222222);
  public static final Color GREY_INK = new Color(0x5A5A5A);
  public static final Color GRID = new Color(0xE3E3E3);
  public static final Color BOX = new Color(0xDCEAF4);
  public static final Color REST = new Color(0x999999);

  public static final Color BLUE = new Color(0x0072B2);
  public static final Color ORANGE = new Color(0xE69F00);
  public static final Color GREEN = new Color(0x009E73);
  public static final Color PURPLE = new Color(0xCC79A7);
  public static final Color SKY = new Color(0x56B4E9);
  public static final Color RED = new Color(0xD55E00);
  public static final Color YELLOW = new Color(0xF0E442);

  /** There are nine types and more, and eight colours: ecology takes a tint of the green. */
  private static final Color LIGHT_GREEN = new Color(0x8CD3BF);

  public static final Stroke THIN = new BasicStroke(0.6f);
  public static final Stroke LINE =
      new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  public static final Stroke BOLD =
      new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  public static final Stroke MEDIAN =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  public static final Stroke DOTS =
      new BasicStroke(
          0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.5f, 3}, 0);

  private static final Map<String, Color> TYPES =
      Map.ofEntries(
          Map.entry("数量", BLUE),
          Map.entry("质量", SKY),
          Map.entry("时效", PURPLE),
          Map.entry("成本", ORANGE),
          Map.entry("经济成本", ORANGE),
          Map.entry("社会成本", new Color(0xF3CF80)),
          Map.entry("生态环境成本", new Color(0xF8E4BA)),
          Map.entry("未分二级", new Color(0xB87F00)),
          Map.entry("经济效益", RED),
          Map.entry("社会效益", GREEN),
          Map.entry("生态效益", LIGHT_GREEN),
          Map.entry("可持续影响", Color.BLACK),
          Map.entry("服务对象满意度", YELLOW));

  /** One hue from light to dark, for shares of a heat map. */
  private static final List<Color> SHADES =
      List.of(
          new Color(0xE3EEF6),
          new Color(0xB5D3E8),
          new Color(0x74B0D6),
          new Color(0x2A84BD),
          new Color(0x00517F));

  private ChartStyle() {}

  /** The shades of a share, light to dark. */
  public static List<Color> shades() {
    return SHADES;
  }

  /** The shade of a share above 0 and up to 1: each stands for a fifth. */
  public static Color shade(double share) {
    int fifth = (int) Math.ceil(share * SHADES.size()) - 1;
    return SHADES.get(Math.max(0, Math.min(SHADES.size() - 1, fifth)));
  }

  /** The colour of an origin of cost standards. */
  public static Color of(Origin origin) {
    return switch (origin) {
      case DECLARED -> BLUE;
      case NARRATIVE -> GREEN;
      case DERIVED -> ORANGE;
      case IMPLIED -> PURPLE;
    };
  }

  /** The colour of a type of indicator; grey for what is not recognised. */
  public static Color of(TypeKey key) {
    return TYPES.getOrDefault(key.level2(), REST);
  }

  /** Black or white, whichever can be read on a colour. */
  public static Color inkOn(Color ground) {
    double luminance =
        0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
    return luminance > 130 ? INK : Color.WHITE;
  }
}
