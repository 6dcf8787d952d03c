package io.goalbook.charts.workbook.sheet;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Topic;
import java.io.IOException;
import java.util.List;

/** The pictures of a run, taken out by their names. */
public final class Gallery {
  private static final int FULL = 760;
  private static final int GAP = 16;

  private final List<RenderedPicture> pictures;
  private final PictureWriter writer;

  public Gallery(List<RenderedPicture> pictures, PictureWriter writer) {
    this.pictures = List.copyOf(pictures);
    this.writer = writer;
  }

  /** The pictures whose names begin so, in their order. */
  public List<RenderedPicture> named(String prefix) {
    return pictures.stream()
        .filter(picture -> picture.picture().slug().startsWith(prefix))
        .toList();
  }

  /** The pictures about a topic, in their order: chapter by chapter. */
  public List<RenderedPicture> about(Topic topic) {
    return pictures.stream().filter(picture -> picture.picture().topic() == topic).toList();
  }

  /** The pictures about a topic in one province and year, in their order. */
  public List<RenderedPicture> about(Topic topic, Scope scope) {
    return about(topic).stream()
        .filter(picture -> picture.picture().scope().equals(scope))
        .toList();
  }

  /** Puts pictures side by side, two a line: as wide as the tables below them. */
  public void inPairs(SheetWriter sheet, List<RenderedPicture> chosen) throws IOException {
    inLines(sheet, chosen, 2, FULL);
  }

  /** Puts pictures below each other, for a sheet that is printed on pages side by side. */
  public void inColumn(SheetWriter sheet, List<RenderedPicture> chosen) throws IOException {
    inLines(sheet, chosen, 1, FULL);
  }

  /** Puts pictures side by side, so many a line. */
  public void inLines(SheetWriter sheet, List<RenderedPicture> chosen, int perLine, int width)
      throws IOException {
    for (int first = 0; first < chosen.size(); first += perLine) {
      List<RenderedPicture> line = chosen.subList(first, Math.min(first + perLine, chosen.size()));
      sheet.keepTogether(rows(line, width) + 1);
      int row = sheet.nextRow();
      int rows = 0;
      for (int i = 0; i < line.size(); i++) {
        rows = Math.max(rows, writer.at(sheet, line.get(i), width, i * (width + GAP), row));
      }
      sheet.skip(rows + 1);
    }
  }

  private static int rows(List<RenderedPicture> line, int width) {
    return line.stream().mapToInt(picture -> PictureWriter.rows(picture, width)).max().orElse(0);
  }
}
