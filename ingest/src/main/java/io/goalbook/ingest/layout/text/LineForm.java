package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.TitleWords;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private final Labels labels;
  private final Levels levels;

  LineForm(Labels labels, Levels levels) {
    this.labels = labels;
    this.levels = levels;
  }

  /** The header that begins in a line: the words of its columns; empty when none does. */
  Optional<Header> header(List<String> lines, int from) {
    List<String> glued = labels.split(lines.get(from));
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
  Body body(List<String> lines, Header header) {
    return header.glued() ? rowsInLines(lines, header) : cellsInLines(lines, header);
  }

  private Body rowsInLines(List<String> lines, Header header) {
    Rows rows = new Rows();
    rows.add(List.of("一级指标", "二级指标", "三级指标", "指标值"));
    int next = header.end();
    while (next < lines.size() && !endsForm(lines.get(next))) {
      Optional<List<String>> row = gluedRow(lines.get(next));
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
      next++;
    }
    return new Body(rows, next);
  }

  private Optional<List<String>> gluedRow(String line) {
    String rest = line.strip();
    List<String> found = new ArrayList<>();
    Optional<String> level = levels.leading(rest);
    while (level.isPresent() && found.size() < 2) {
      found.add(level.get());
      rest = rest.substring(level.get().length()).strip();
      level = levels.leading(rest);
    }
    List<String> own = levelled(found);
    return NameAndValue.of(rest)
        .map(parts -> List.of(own.get(0), own.get(1), parts.name(), parts.value()));
  }

  private Body cellsInLines(List<String> lines, Header header) {
    Rows rows = new Rows();
    rows.add(header.words());
    List<String> found = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    long own = header.words().stream().filter(word -> !LEVELS.contains(label(word))).count();
    int next = header.end();
    while (next < lines.size() && !endsForm(lines.get(next))) {
      String line = lines.get(next);
      boolean level = levels.of(line).isPresent() && found.size() < 2;
      if (level && cells.size() > 1) {
        rows.add(row(header, found, cells));
        found.clear();
        cells.clear();
      }
      if (level && cells.isEmpty()) {
        found.add(line);
      } else {
        cells.add(line);
      }
      if (cells.size() == own) {
        rows.add(row(header, found, cells));
        found.clear();
        cells.clear();
      }
      next++;
    }
    return new Body(rows, next - cells.size());
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
        row.add(cell < cells.size() ? cells.get(cell) : "");
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
    return TitleWords.isTitle(line)
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
