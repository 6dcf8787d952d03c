package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a form as it is pasted out of a workbook: a row a line, tabs between cells, the places
 * that a merged cell covers empty.
 */
public final class PastedWriter {
  private final StringBuilder text = new StringBuilder();

  private PastedWriter() {}

  /** The bytes of the file, in UTF-8. */
  public static byte[] write(FormDocument form) {
    PastedWriter writer = new PastedWriter();
    form.parts().forEach(writer::part);
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void part(Part part) {
    if (part instanceof Line line) {
      text.append(line.text()).append('\n');
    } else if (part instanceof Grid grid) {
      grid.rows().forEach(this::row);
      text.append('\n');
    }
  }

  private void row(List<Box> row) {
    for (int index = 0; index < row.size(); index++) {
      Box box = row.get(index);
      boolean last = index == row.size() - 1;
      text.append(box.text().replace("\n", " "));
      text.append("\t".repeat(last ? box.span() - 1 : box.span()));
    }
    text.append('\n');
  }
}
