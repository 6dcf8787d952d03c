package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.words.FormTitles;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form copied from a page that lost its table: every cell a line, or every row a line without
 * anything between its cells. The words of the header say how many cells a row has.
 */
final class LineForm {
  private static final Set<Label> LEVELS = EnumSet.of(Label.LEVEL1, Label.LEVEL2);

  private static final int LINES_BETWEEN = 2;

  /** No header has more words: a text of nothing else must not be looked through from each line. */
  private static final int MOST_COLUMNS = 60;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Labels labels;
  private final Levels levels;
  private final ValueWords words;
  private final LineGrid grid;
  private final FormTitles titles;
  private final LineNumber number;
  private final GluedRow glued;

  LineForm(Words words) {
    this.labels = words.labels();
    this.levels = words.levels();
    this.words = words.values();
    this.titles = words.forms();
    this.number = new LineNumber(words.names());
    this.grid = new LineGrid(words);
    this.glued = new GluedRow(words, number);
  }

  /** The header that begins in a line: the words of its columns; empty when none does. */
  Optional<Header> header(Lines source, int from) {
    List<String> lines = source.texts();
    List<String> glued = wordsIn(lines.get(from));
    if (isHeader(glued)) {
      return Optional.of(new Header(glued, from + 1, true));
    }
    int end = from;
    int last = Math.min(lines.size(), from + MOST_COLUMNS);
    while (end < last && isHeaderLabel(lines.get(end))) {
      end++;
    }
    List<String> words = lines.subList(from, end);
    return isHeader(words) ? Optional.of(new Header(words, end, false)) : listHeader(source, from);
  }

  /** The words of a header that stands in one line; empty where it is none. */
  private List<String> wordsIn(String line) {
    List<String> spaced = Arrays.asList(SPACE.split(line.strip(), -1));
    return spaced.size() > 2 && spaced.stream().allMatch(this::isHeaderLabel)
        ? spaced
        : labels.split(line);
  }

  /** 项目名称 | 一级指标 | … | 指标值: the header of a list, where its rows can be told. */
  private Optional<Header> listHeader(Lines source, int from) {
    List<String> lines = source.texts();
    int end = from;
    int last = Math.min(lines.size(), from + MOST_COLUMNS);
    // Behind the words of the header the first row may be the sum of all projects.
    while (end < last && isListLabel(lines.get(end))) {
      end++;
    }
    if (end - from < 2) {
      return Optional.empty();
    }
    Header header = new Header(lines.subList(from, end), end, false);
    return isList(header) && isHeader(header.words()) && grid.body(source, header).isPresent()
        ? Optional.of(header)
        : Optional.empty();
  }

  private boolean isListLabel(String line) {
    Optional<Labels.Match> match = labels.match(line);
    return match.isPresent() && match.get().label() != Label.TOTAL;
  }

  private boolean isList(Header header) {
    return header.words().stream().filter(word -> label(word) == Label.PROJECT_NAME).count() == 1;
  }

  private boolean isHeaderLabel(String line) {
    Optional<Labels.Match> match = labels.match(line);
    return match.isPresent() && Labels.IN_HEADERS.contains(match.get().label());
  }

  private boolean isHeader(List<String> words) {
    return words.size() > 1 && has(words, Label.TARGET_VALUE) && has(words, Label.INDICATOR_NAME);
  }

  private boolean has(List<String> words, Label label) {
    return words.stream().anyMatch(word -> label(word) == label);
  }

  private Label label(String word) {
    return labels.match(word).map(Labels.Match::label).orElse(Label.IGNORED);
  }

  /**
   * The rows below a header.
   *
   * @return the rows and the first line that is none of them
   */
  Body body(Lines lines, Header header) {
    if (header.glued()) {
      return rowsInLines(lines, header);
    }
    Optional<Body> table = grid.body(lines, header);
    if (table.isPresent() && isList(header)) {
      return table.get();
    }
    Body cells = cellsInLines(lines, header);
    return table.filter(body -> body.end() >= cells.end()).orElse(cells);
  }

  private Body rowsInLines(Lines lines, Header header) {
    List<String> texts = lines.texts();
    List<String> own =
        header.words().stream().filter(word -> !LEVELS.contains(label(word))).toList();
    List<String> head = new ArrayList<>(HeaderWords.of(labels).subList(0, LEVELS.size()));
    head.addAll(own);
    Rows rows = new Rows();
    rows.add(head, lines.place(header.end() - 1));
    int next = header.end();
    while (next < texts.size() && !endsForm(texts.get(next))) {
      String line = texts.get(next);
      Optional<List<String>> row = glued.row(line, own);
      if (row.isEmpty() && !goesOn(texts, next + 1, own)) {
        break;
      }
      // A line between rows that is none stands over all columns: a heading, or said to be unread.
      rows.add(row.orElseGet(() -> List.of(line)), lines.place(next));
      next++;
    }
    return new Body(rows, next);
  }

  /** Whether one of the next lines is a row again. */
  private boolean goesOn(List<String> texts, int from, List<String> columns) {
    for (int at = from; at < Math.min(texts.size(), from + LINES_BETWEEN); at++) {
      if (endsForm(texts.get(at))) {
        return false;
      }
      if (glued.row(texts.get(at), columns).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Body cellsInLines(Lines source, Header header) {
    List<String> lines = source.texts();
    List<String> own =
        header.words().stream().filter(word -> !LEVELS.contains(label(word))).toList();
    CellLines parts = new CellLines(own.stream().map(this::label).toList(), words, number);
    Rows rows = new Rows();
    rows.add(header.words(), source.place(header.end() - 1));
    List<String> found = new ArrayList<>();
    int from = header.end();
    int next = from;
    while (next < lines.size() && !endsForm(lines.get(next))) {
      boolean open = next > from;
      if (levels.of(lines.get(next)).isPresent() && (open ? next > from + 1 : found.size() < 2)) {
        if (open) {
          add(source, from, parts.rows(lines.subList(from, next)), header, found, rows);
        }
        found.add(lines.get(next));
        from = next + 1;
      }
      next++;
    }
    int read = add(source, from, parts.rows(lines.subList(from, next)), header, found, rows);
    return new Body(rows, read);
  }

  /** Adds the rows below levels, which only the first of them names; says where they end. */
  private int add(
      Lines source,
      int from,
      List<CellLines.Row> parted,
      Header header,
      List<String> found,
      Rows rows) {
    int line = from;
    for (CellLines.Row part : parted) {
      rows.add(row(header, found, part.cells()), source.place(line));
      found.clear();
      line += part.lines();
    }
    found.clear();
    return line;
  }

  private List<String> row(Header header, List<String> found, List<String> cells) {
    List<String> own = glued.levelled(found);
    List<String> row = new ArrayList<>();
    int cell = 0;
    for (String word : header.words()) {
      Label label = label(word);
      if (label == Label.LEVEL1) {
        row.add(own.get(0));
      } else if (label == Label.LEVEL2) {
        row.add(own.get(1));
      } else {
        row.add(cells.get(cell));
        cell++;
      }
    }
    return row;
  }

  private boolean endsForm(String line) {
    return titles.isTitle(line)
        || labels
            .leading(line)
            .filter(
                match ->
                    HeadFields.isHeadLabel(match.label())
                        || match.label() == Label.PERSON
                        || match.label() == Label.IGNORED)
            .isPresent();
  }

  /**
   * A header in lines.
   *
   * @param words of its columns
   * @param end the first line behind it
   * @param glued whether a line is a row, not a cell
   */
  record Header(List<String> words, int end, boolean glued) {
    Header {
      words = List.copyOf(words);
    }
  }

  /**
   * The rows of a form.
   *
   * @param rows with the header
   * @param end the first line behind them
   */
  record Body(Rows rows, int end) {}
}
