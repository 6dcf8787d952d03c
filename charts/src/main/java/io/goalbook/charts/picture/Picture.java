package io.goalbook.charts.picture;

import java.awt.Graphics2D;

/**
 * A picture that can be drawn at any scale.
 *
 * @param slug its name in file names, ASCII
 * @param title the answer, a sentence; also the alternative text
 * @param height its height in logical pixels; all are equally wide
 * @param drawing draws it
 */
public record Picture(String slug, String title, int height, Drawing drawing) {

  /** Draws a picture; one thread at a time. */
  public interface Drawing {
    /** Draws into a ground of the picture's logical size. */
    void draw(Graphics2D g);
  }

  /** Its width in logical pixels. */
  public int width() {
    return ChartStyle.WIDTH;
  }
}
