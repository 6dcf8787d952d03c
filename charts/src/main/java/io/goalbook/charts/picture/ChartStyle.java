package io.goalbook.charts.picture;

import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.TypeKey;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.Map;

/**
 * Colours, sizes and strokes of all pictures: white ground, the colours of Okabe and Ito, the same
 * meaning in the same colour everywhere. Sizes are logical pixels: a picture is 800 of them wide
 * and is written with twice as many, so that a point of type is about one of them.
 */
public final class ChartStyle {
  static final int WIDTH = 800;
  static final int HEIGHT = 450;
  static final int MARGIN = 24;

  static final double TITLE = 17;
  static final double LABEL = 11;
  static final double SMALL = 10;

  static final Color INK = new Color(0x222222);
  static final Color GREY_INK = new Color(0x5A5A5A);
  static final Color GRID = new Color(0xE3E3E3);
  static final Color BOX = new Color(0xDCEAF4);
  static final Color REST = new Color(0x999999);

  static final Color BLUE = new Color(0x0072B2);
  static final Color ORANGE = new Color(0xE69F00);
  static final Color GREEN = new Color(0x009E73);
  static final Color PURPLE = new Color(0xCC79A7);
  static final Color SKY = new Color(0x56B4E9);
  static final Color RED = new Color(0xD55E00);
  static final Color YELLOW = new Color(0xF0E442);

  /** There are nine types and more, and eight colours: ecology takes a tint of the green. */
  private static final Color LIGHT_GREEN = new Color(0x8CD3BF);

  static final Stroke THIN = new BasicStroke(0.6f);
  static final Stroke LINE = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  static final Stroke BOLD = new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  static final Stroke MEDIAN = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

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

  private ChartStyle() {}

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
