package io.goalbook.charts.workbook;

import io.goalbook.charts.picture.RenderedPicture;
import java.io.IOException;
import java.util.List;

/** The pictures of a run, taken out by their names. */
final class Gallery {
  private static final int FULL = 960;

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

  /** Puts pictures side by side, two a line. */
  void pairs(SheetWriter sheet, List<RenderedPicture> chosen, int width) throws IOException {
    for (int i = 0; i < chosen.size(); i += 2) {
      int row = sheet.nextRow();
      int rows = writer.at(sheet, chosen.get(i), width, 0, row);
      if (i + 1 < chosen.size()) {
        rows = Math.max(rows, writer.at(sheet, chosen.get(i + 1), width, width + 20, row));
      }
      sheet.skip(rows + 1);
    }
  }
}
