package io.goalbook.charts.workbook;

import io.goalbook.charts.picture.RenderedPicture;
import java.io.IOException;
import java.util.List;

/** The pictures of a run, taken out by their names. */
final class Gallery {
  private static final int FULL = 880;
  private static final int GAP = 16;

  private final List<RenderedPicture> pictures;
  private final PictureWriter writer;

  Gallery(List<RenderedPicture> pictures, PictureWriter writer) {
    this.pictures = List.copyOf(pictures);
    this.writer = writer;
  }

  /** The pictures whose names begin so, in their order. */
  List<RenderedPicture> named(String prefix) {
    return pictures.stream()
        .filter(picture -> picture.picture().slug().startsWith(prefix))
        .toList();
  }

  /** Puts pictures below each other. */
  void below(SheetWriter sheet, List<RenderedPicture> chosen) throws IOException {
    for (RenderedPicture picture : chosen) {
      writer.below(sheet, picture, FULL);
    }
  }

  /** Puts pictures side by side, so many a line. */
  void inLines(SheetWriter sheet, List<RenderedPicture> chosen, int perLine, int width)
      throws IOException {
    for (int first = 0; first < chosen.size(); first += perLine) {
      int row = sheet.nextRow();
      int rows = 0;
      for (int i = first; i < Math.min(first + perLine, chosen.size()); i++) {
        int left = (i - first) * (width + GAP);
        rows = Math.max(rows, writer.at(sheet, chosen.get(i), width, left, row));
      }
      sheet.skip(rows + 1);
    }
  }
}
