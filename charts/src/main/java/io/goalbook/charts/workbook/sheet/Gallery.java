package io.goalbook.charts.workbook.sheet;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The pictures of a run, taken out by their names. */
public final class Gallery {
  /** Two lines of such pictures stand on a printed page. */
  private static final int FULL = 660;

  private static final int GAP = 16;

  /**
   * Of a topic on a sheet: of thirty provinces and two years a workbook could not be sent any more.
   */
  private static final int MOST = 16;

  /** Of a question in a workbook. */
  private static final long MOST_BYTES = 800_000;

  private static final long LEAST_BYTES = 200_000;

  /** A workbook of 200 000 indicators is to stay below 15 MB: what it has beside them. */
  private static final long WORKBOOK_BYTES = 14_500_000;

  /** What an indicator takes on all sheets together, measured. */
  private static final long INDICATOR_BYTES = 66;

  /** How many questions have pictures. */
  private static final int QUESTIONS = 6;

  private static final int NOTE_COLUMNS = 8;

  private final List<RenderedPicture> pictures;
  private final PictureWriter writer;
  private final long mostBytes;

  /**
   * @param pictures of the run, in their order
   * @param writer of the workbook
   * @param indicators how many rows it has: the more, the less room is left for pictures
   */
  public Gallery(List<RenderedPicture> pictures, PictureWriter writer, long indicators) {
    this.pictures = List.copyOf(pictures);
    this.writer = writer;
    long left = (WORKBOOK_BYTES - INDICATOR_BYTES * indicators) / QUESTIONS;
    this.mostBytes = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, left));
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

  /**
   * Puts pictures side by side, so many a line. None is cut by a printed page that it fits on;
   * where there are very many, a line says where the others are.
   */
  public void inLines(SheetWriter sheet, List<RenderedPicture> chosen, int perLine, int width)
      throws IOException {
    int shown = fitting(chosen);
    for (int first = 0; first < shown; first += perLine) {
      List<RenderedPicture> line = chosen.subList(first, Math.min(first + perLine, shown));
      int fitted = (int) (width * sheet.shrink(rows(line, width) + 1));
      sheet.keepTogether(rows(line, fitted) + 1);
      int row = sheet.nextRow();
      int rows = 0;
      for (int i = 0; i < line.size(); i++) {
        rows = Math.max(rows, writer.at(sheet, line.get(i), fitted, i * (fitted + GAP), row));
      }
      sheet.skip(rows + 1);
    }
    if (shown < chosen.size()) {
      sheet.note(
          "图较多，这里放前 %d 张；其余 %d 张在 charts 文件夹，文件名从 %s 起。"
              .formatted(shown, chosen.size() - shown, chosen.get(shown).picture().slug()),
          NOTE_COLUMNS);
    }
  }

  /** How many of the first are neither too many nor too large together. */
  private int fitting(List<RenderedPicture> chosen) throws IOException {
    int shown = 0;
    long bytes = 0;
    while (shown < Math.min(MOST, chosen.size())) {
      bytes += Files.size(chosen.get(shown).png());
      if (bytes > mostBytes) {
        return shown;
      }
      shown++;
    }
    return shown;
  }

  private static int rows(List<RenderedPicture> line, int width) {
    return line.stream().mapToInt(picture -> PictureWriter.rows(picture, width)).max().orElse(0);
  }
}
