package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.words.FormTitles;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.IndicatorType;
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
  private static final Set<Label> HEADER =
      EnumSet.of(
          Label.LEVEL1,
          Label.LEVEL2,
          Label.INDICATOR_NAME,
          Label.DESCRIPTION,
          Label.TARGET_VALUE,
          Label.COMPARATOR,
          Label.UNIT,
          Label.WEIGHT,
          Label.BASIS,
          Label.ACTUAL,
          Label.DIRECTION);
  private static final Set<Label> LEVELS = EnumSet.of(Label.LEVEL1, Label.LEVEL2);

  private static final int SHORT_LEVEL = 4;
  private static final int LINES_BETWEEN = 2;
  private static final Pattern POINTS = Pattern.compile("^\\s*[(（]\\d+(?:\\.\\d+)?分?[)）]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Labels labels;
  private final Levels levels;
  private final ValueWords words;
  private final FormTitles titles;
  private final LineNumber number;

  LineForm(Words words) {
    this.labels = words.labels();
    this.levels = words.levels();
    this.words = words.values();
    this.titles = words.forms();
    this.number = new LineNumber(words.names());
  }

  /** The header that begins in a line: the words of its columns; empty when none does. */
  Optional<Header> header(List<String> lines, int from) {
    List<String> spaced = Arrays.asList(SPACE.split(lines.get(from).strip(), -1));
    List<String> glued =
        spaced.size() > 2 && spaced.stream().allMatch(this::isHeaderLabel)
            ? spaced
            : labels.split(lines.get(from));
    if (isHeader(glued)) {
      return Optional.of(new Header(glued, from + 1, true));
    }
    int end = from;
    while (end < lines.size() && isHeaderLabel(lines.get(end))) {
      end++;
    }
    List<String> words = lines.subList(from, end);
    return isHeader(words) ? Optional.of(new Header(words, end, false)) : Optional.empty();
  }

  private boolean isHeaderLabel(String line) {
    return labels.match(line).filter(match -> HEADER.contains(match.label())).isPresent();
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
    return header.glued() ? rowsInLines(lines, header) : cellsInLines(lines, header);
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
      Optional<List<String>> row = gluedRow(line, own);
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
      if (gluedRow(texts.get(at), columns).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A row in a line: its levels, then a cell for each column or at least a name and a value. */
  private Optional<List<String>> gluedRow(String line, List<String> columns) {
    String rest = line.strip();
    List<String> found = new ArrayList<>();
    Optional<String> level = spaced(rest).or(() -> leading(line.strip()));
    while (level.isPresent() && found.size() < LEVELS.size()) {
      found.add(level.get());
      rest = POINTS.matcher(rest.substring(level.get().length())).replaceFirst("").strip();
      String behind = rest;
      level = spaced(behind).or(() -> leading(behind));
    }
    Optional<List<String>> cells = cells(number.removedFrom(rest), columns);
    if (cells.isEmpty() && found.isEmpty()) {
      return Optional.empty();
    }
    List<String> row = new ArrayList<>(levelled(found));
    // What has a type and no value is said to be unread behind; it must not end the form.
    row.addAll(cells.orElse(List.of(rest)));
    return Optional.of(row);
  }

  /** 一、产出指标 and 产出(50分) in front of a space. */
  private Optional<String> spaced(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return Optional.of(text.substring(0, end))
        .filter(word -> word.length() < text.length() && levels.of(word).isPresent());
  }

  /** A short word, 产出, is a level in front of a space, of another level or of a number. */
  private Optional<String> leading(String text) {
    Optional<String> level = levels.leading(text);
    for (int length = SHORT_LEVEL; level.isEmpty() && length >= 2; length--) {
      if (length < text.length() && levels.of(text.substring(0, length)).isPresent()) {
        String rest = text.substring(length);
        boolean ends =
            Character.isWhitespace(rest.charAt(0))
                || number.begins(rest)
                || levels.leading(rest).isPresent();
        level = ends ? Optional.of(text.substring(0, length)) : level;
      }
    }
    return level;
  }

  private Optional<List<String>> cells(String text, List<String> columns) {
    List<String> apart = Arrays.asList(SPACE.split(text, -1));
    if (apart.size() == columns.size() && apart.size() > 1) {
      return Optional.of(apart);
    }
    return NameAndValue.of(text, words)
        .map(parts -> filled(columns, parts.name(), parts.value()))
        .or(() -> quality(text).map(word -> filled(columns, withoutEnd(text, word), word)));
  }

  private Optional<String> quality(String text) {
    return words.qualityAtEndOf(text).filter(word -> word.length() < text.length());
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length()).strip();
  }

  private List<String> filled(List<String> columns, String name, String value) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      Label label = label(column);
      cells.add(label == Label.INDICATOR_NAME ? name : label == Label.TARGET_VALUE ? value : "");
    }
    return cells;
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
    List<String> own = levelled(found);
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

  /** One word for a level is level 2 where it is as fine as that. */
  private List<String> levelled(List<String> found) {
    if (found.size() > 1) {
      return found;
    }
    if (found.isEmpty()) {
      return List.of("", "");
    }
    boolean fine = levels.of(found.get(0)).flatMap(IndicatorType::level2).isPresent();
    return fine ? Arrays.asList("", found.get(0)) : Arrays.asList(found.get(0), "");
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
