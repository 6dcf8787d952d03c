package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a form as a web page. */
public final class WebWriter {
  private final StringBuilder page =
      new StringBuilder(
          "<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"></head><body>\n");

  private WebWriter() {}

  /** The bytes of the page, in UTF-8. */
  public static byte[] write(FormDocument form) {
    WebWriter writer = new WebWriter();
    form.parts().forEach(writer::part);
    return writer.page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void part(Part part) {
    if (part instanceof Line line) {
      page.append("<p>").append(escaped(line.text())).append("</p>\n");
    } else if (part instanceof Grid grid) {
      page.append("<table border=\"1\">\n");
      for (int row = 0; row < grid.rows().size(); row++) {
        row(grid, row);
      }
      page.append("</table>\n");
    }
  }

  private void row(Grid grid, int row) {
    List<Box> boxes = grid.rows().get(row);
    page.append("<tr>");
    int column = 0;
    for (Box box : boxes) {
      if (!box.covered()) {
        page.append("<td").append(span("colspan", box.span()));
        page.append(span("rowspan", grid.lastRow(row, column) - row + 1));
        page.append('>').append(escaped(box.text())).append("</td>");
      }
      column += box.span();
    }
    page.append("</tr>\n");
  }

  private static String span(String attribute, int size) {
    return size == 1 ? "" : " %s=\"%d\"".formatted(attribute, size);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
