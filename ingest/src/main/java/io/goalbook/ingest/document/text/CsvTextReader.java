package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads sheets that were saved as text: cells parted by commas, semicolons or, where cells are
 * quoted, tabs. The whole file is one table. Merged cells are lost in this form: empty cells at the
 * left of a row belong to the cells above; {@link MergedColumns} tells which of the others are
 * empty.
 */
public final class CsvTextReader implements DocumentReader {
  /** 64 MB: a year's goals of a county are 20 kB. */
  private static final int LARGEST = 64_000_000;

  private static final int MOST_CELLS = 1_000_000;

  /** A reader without settings. */
  public CsvTextReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return content.length <= LARGEST
        && !OtherFormats.open(content)
        && TextDecoder.decode(content).flatMap(CsvDialect::of).isPresent();
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    String text =
        TextDecoder.decode(content)
            .orElseThrow(
                () ->
                    new DocumentException(RejectionCause.UNKNOWN_FORMAT, "the content is no text"));
    CsvDialect dialect =
        CsvDialect.of(text)
            .orElseThrow(
                () -> new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no separated cells"));
    List<List<TextCell>> rows = new ArrayList<>();
    int cells = 0;
    for (List<String> record : dialect.records(text)) {
      cells += record.size();
      if (cells > MOST_CELLS) {
        throw new DocumentException(RejectionCause.TOO_LARGE, "more than " + MOST_CELLS + " cells");
      }
      rows.add(record.stream().map(TextCell::stripped).toList());
    }
    return new Document(
        DocumentFormat.TEXT,
        List.of(TextGrid.table(MergedColumns.marked(rows))),
        LostCharacters.unread(text));
  }
}
