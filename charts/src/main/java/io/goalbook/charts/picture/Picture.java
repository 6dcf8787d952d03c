package io.goalbook.charts.picture;

import io.goalbook.charts.figure.Scope;
import java.awt.Graphics2D;

/**
 * A picture that can be drawn at any scale.
 *
 * @param subject what it is about, and what its files are called
 * @param title the answer, a sentence; also the alternative text
 * @param height its height in logical pixels; all are equally wide
 * @param drawing draws it
 */
public record Picture(Subject subject, String title, int height, Drawing drawing) {

  /** Draws a picture; one thread at a time. */
  public interface Drawing {
    /** Draws into a ground of the picture's logical size. */
    void draw(Graphics2D g);
  }

  /** Its question. */
  public Topic topic() {
    return subject.topic();
  }

  /** The province and year that it shows. */
  public Scope scope() {
    return subject.scope();
  }

  /** Its name in file names, ASCII. */
  public String slug() {
    return subject.slug();
  }

  /** Its width in logical pixels. */
  public int width() {
    return ChartStyle.WIDTH;
  }
}
