package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the sample inbox: Huailai as the text it arrived in, Pingluo as a .docx with the same
 * contents as its text. Run {@link #main} with the folder of the inbox to write it again.
 */
public final class SampleInbox {
  /** Huailai's document, relative to the inbox. */
  public static final String HUAILAI = "河北省/怀来县/2025/怀来县残疾人联合会2025年部门预算绩效目标.txt";

  /** Pingluo's document, relative to the inbox. */
  public static final String PINGLUO = "宁夏回族自治区/平罗县/2026/平罗县残疾人联合会2026年项目支出绩效目标.docx";

  private static final long SEED = 2026;
  private static final int COLUMNS = 4;

  private SampleInbox() {}

  /**
   * Writes both documents.
   *
   * @param arguments the folder of the inbox
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Writes both documents below the inbox. */
  public static void write(Path inbox) throws IOException {
    put(inbox.resolve(HUAILAI), Samples.bytes("huailai-2025.txt"));
    put(inbox.resolve(PINGLUO), pingluo(Traps.all(SEED)));
  }

  /** Pingluo's document as a .docx. */
  public static byte[] pingluo(Traps traps) {
    return WordWriter.write(formOf(Samples.text("pingluo-2026.txt")), traps);
  }

  private static void put(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  // Pingluo's text has no blank paragraphs in cells: rows and tables end where they seem to.
  private static FormDocument formOf(String text) {
    List<Part> parts = new ArrayList<>();
    List<List<Box>> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("\t")) {
        cells.add(line.substring(1));
      } else if (!cells.isEmpty()) {
        rows.add(row(cells));
        cells.clear();
      } else if (!rows.isEmpty()) {
        parts.add(new Grid(COLUMNS, rows));
        parts.add(Line.of(""));
        rows.clear();
      } else {
        parts.add(Line.of(line));
      }
    }
    return new FormDocument(parts);
  }

  // The last cell of a short row takes the columns that are left.
  private static List<Box> row(List<String> cells) {
    List<Box> row = new ArrayList<>();
    for (String cell : cells) {
      boolean last = row.size() == cells.size() - 1;
      int span = last ? COLUMNS - row.size() : 1;
      row.add(cell.isEmpty() ? Box.covered(span) : Box.of(cell, span));
    }
    return row;
  }
}
