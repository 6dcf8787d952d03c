package io.goalbook.ingest.document.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By which sign the cells of a text are parted. Commas and semicolons stand in prose, too: a text
 * is a sheet only when most of its rows have several cells and few of them end as sentences do.
 */
enum CsvDialect {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private static final int WIDE_PERCENT = 70;
  private static final int WIDE_IF_QUOTED = 50;
  private static final int SENTENCE_PERCENT = 30;
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_CELLS = 3;

  /** A title, the unit that sends it and 单位：万元 may stand above a sheet. */
  private static final int MOST_TITLES = 3;

  /** A text of two columns is a sheet only with cells shorter than a sentence. */
  private static final int LONGEST_IN_TWO = 40;

  private final char separator;

  CsvDialect(char separator) {
    this.separator = separator;
  }

  /** The dialect that gives the most cells, or nothing when the text is no sheet. */
  static Optional<CsvDialect> of(String text) {
    CsvDialect best = null;
    long most = 0;
    for (CsvDialect dialect : values()) {
      long cells = dialect.mayBeIn(text) ? dialect.cellsOfSheet(text) : 0;
      if (cells > most) {
        best = dialect;
        most = cells;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The rows of a text, each with its cells; blank lines are left out.
   *
   * @throws CsvParseException when quotes do not match
   */
  List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(text)) {
      reader.forEach(record -> records.add(record.getFields()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  // Tabs part cells also where nothing is quoted: that is read line by line, together with the text
  // around it. Only a quoted cell of several lines needs the whole file.
  private boolean mayBeIn(String text) {
    return this == TAB
        ? (text.contains("\t\"") || text.contains("\n\"")) && PastedBlocks.areIn(text)
        : text.indexOf(separator) >= 0 && !isPartedByTabs(text);
  }

  /** Commas in rows of tabs are those of thousands: 12,822,000.00. */
  private static boolean isPartedByTabs(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long parted =
        lines.stream().filter(line -> line.indexOf('\t') != line.lastIndexOf('\t')).count();
    return parted * 100 >= lines.size() * (long) WIDE_PERCENT;
  }

  private long cellsOfSheet(String text) {
    try {
      List<List<String>> records = records(text);
      return isSheet(records) ? records.stream().mapToLong(List::size).sum() : 0;
    } catch (CsvParseException | UncheckedIOException e) {
      return 0;
    }
  }

  private boolean isSheet(List<List<String>> all) {
    List<List<String>> records = withoutTitles(all);
    long wide = records.stream().filter(record -> record.size() > 1).count();
    long several = records.stream().filter(record -> record.size() >= FEWEST_CELLS).count();
    long sentences = records.stream().filter(CsvDialect::endsAsSentence).count();
    boolean quoted = haveLines(records);
    boolean shape =
        quoted || several >= FEWEST_ROWS || (wide == records.size() && areShort(records));
    return records.size() >= FEWEST_ROWS
        && wide * 100 >= records.size() * (long) (quoted ? WIDE_IF_QUOTED : WIDE_PERCENT)
        && sentences * 100 <= records.size() * (long) SENTENCE_PERCENT
        && shape;
  }

  private static List<List<String>> withoutTitles(List<List<String>> records) {
    int first = 0;
    while (first < Math.min(MOST_TITLES, records.size()) && records.get(first).size() == 1) {
      first++;
    }
    return records.subList(first, records.size());
  }

  /** Only a cell in quotes can hold several lines. */
  private static boolean haveLines(List<List<String>> records) {
    return records.stream().flatMap(List::stream).anyMatch(field -> field.indexOf('\n') >= 0);
  }

  private static boolean areShort(List<List<String>> records) {
    return records.stream()
        .flatMap(List::stream)
        .allMatch(field -> field.length() <= LONGEST_IN_TWO);
  }

  private static boolean endsAsSentence(List<String> record) {
    String last = record.get(record.size() - 1).strip();
    return last.endsWith("。") || last.endsWith("；") || last.endsWith("：") || last.endsWith(";");
  }
}
