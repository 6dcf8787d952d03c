package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts a line that was a row of a table, whose cells stand behind each other without a sign. */
final class GluedRow {
  private static final int LEVELS = 2;
  private static final int SHORT_LEVEL = 4;
  private static final Pattern POINTS = Pattern.compile("^\\s*[(（]\\d+(?:\\.\\d+)?分?[)）]");

  /** 数量指标1：… is the level and the first of its indicators. */
  private static final Pattern COUNTED = Pattern.compile("^\\d{1,2}[:：]\\s*");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Labels labels;
  private final Levels levels;
  private final ValueWords values;
  private final LineNumber number;

  GluedRow(Words words, LineNumber number) {
    this.labels = words.labels();
    this.levels = words.levels();
    this.values = words.values();
    this.number = number;
  }

  /** A row in a line: its levels, then a cell for each column or at least a name and a value. */
  Optional<List<String>> row(String line, List<String> columns) {
    String rest = line.strip();
    List<String> found = new ArrayList<>();
    Optional<String> level = spaced(rest).or(() -> leading(line.strip()));
    while (level.isPresent() && found.size() < LEVELS) {
      found.add(level.get());
      rest = POINTS.matcher(rest.substring(level.get().length())).replaceFirst("").strip();
      String behind = rest;
      level = spaced(behind).or(() -> leading(behind));
    }
    if (!found.isEmpty()) {
      rest = COUNTED.matcher(rest).replaceFirst("");
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
    return NameAndValue.of(text, values)
        .map(parts -> filled(columns, parts.name(), parts.value()))
        .or(() -> quality(text).map(word -> filled(columns, withoutEnd(text, word), word)));
  }

  private Optional<String> quality(String text) {
    return values.qualityAtEndOf(text).filter(word -> word.length() < text.length());
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length()).strip();
  }

  private List<String> filled(List<String> columns, String name, String value) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      Label label = labels.match(column).map(Labels.Match::label).orElse(Label.IGNORED);
      cells.add(label == Label.INDICATOR_NAME ? name : label == Label.TARGET_VALUE ? value : "");
    }
    return cells;
  }

  /** One word for a level is level 2 where it is as fine as that. */
  List<String> levelled(List<String> found) {
    if (found.size() > 1) {
      return found;
    }
    if (found.isEmpty()) {
      return List.of("", "");
    }
    boolean fine = levels.of(found.get(0)).flatMap(IndicatorType::level2).isPresent();
    return fine ? Arrays.asList("", found.get(0)) : Arrays.asList(found.get(0), "");
  }
}
