package io.goalbook.ingest.layout.words;

import io.goalbook.model.goal.Stage;
import io.goalbook.model.goal.TableKind;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What titles say: the kind of table, its stage, its year and date. Immutable. */
public final class TitleWords {
  private static final Pattern YEAR_IN_BRACKETS =
      Pattern.compile("[(（\\[【〔]?\\s*(20\\d\\d)\\s*年\\s*度?\\s*[)）\\]】〕]?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile("(20\\d\\d)[年./-]?(\\d{1,2})[月./-]?(\\d{1,2})日?");

  /** With what years begin. */
  private static final String CENTURY = "20";

  private final Map<String, TableKind> kinds = new LinkedHashMap<>();
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final List<String> departments = new ArrayList<>();
  private final TitleProject project;

  private TitleWords(TitleProject project) {
    this.project = project;
  }

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a meaning is unknown
   */
  public static TitleWords from(WordLists words) {
    TitleWords title = new TitleWords(TitleProject.from(words));
    for (WordRow row : words.rows("kinds")) {
      switch (row.get("kind")) {
        case "table_kind" -> title.kinds.put(row.get("spelling"), kindOf(row));
        case "stage" -> title.stages.put(row.get("spelling"), stageOf(row));
        case "department" -> title.departments.add(row.get("spelling"));
        default -> {
          // Lists of others stand in the same file.
        }
      }
    }
    return title;
  }

  /** The project that a title names besides a place; empty when it is the title of any form. */
  public Optional<String> project(String title, Place place) {
    return project.in(title, place);
  }

  /** The project that the name of a sheet or file is; empty when it may be anything else. */
  public Optional<String> projectOfSource(String name, Place place) {
    return project.ofSource(name, place);
  }

  /** The kind of table that a title names; a project table unless it says otherwise. */
  public TableKind kind(String title) {
    for (Map.Entry<String, TableKind> kind : kinds.entrySet()) {
      if (title.contains(kind.getKey())) {
        return kind.getValue();
      }
    }
    return TableKind.PROJECT;
  }

  /** Whether a title names the goals of a whole department, not of a project. */
  public boolean isDepartment(String title) {
    for (String word : departments) {
      if (title.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The latest stage that a title names. */
  public Optional<Stage> stage(String title) {
    Stage latest = null;
    for (Map.Entry<String, Stage> stage : stages.entrySet()) {
      boolean named = title.contains(stage.getKey());
      if (named && (latest == null || stage.getValue().compareTo(latest) > 0)) {
        latest = stage.getValue();
      }
    }
    return Optional.ofNullable(latest);
  }

  private static TableKind kindOf(WordRow row) {
    return Arrays.stream(TableKind.values())
        .filter(kind -> kind.code().equals(row.get("meaning")))
        .findFirst()
        .orElseThrow(() -> row.error("栏目 meaning 应为 project、regional 或 self_evaluation"));
  }

  private static Stage stageOf(WordRow row) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.word().equals(row.get("meaning")))
        .findFirst()
        .orElseThrow(() -> row.error("栏目 meaning 应为 申报、批复 或 调整"));
  }

  /** The year that a line names as a year: （2026年）, 2026年度; not the year of a document number. */
  public static OptionalInt year(String line) {
    if (line.indexOf('年') < 0) {
      return OptionalInt.empty();
    }
    Matcher matcher = YEAR_IN_BRACKETS.matcher(line);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The year of a text that names no second one: 2024年指标值, not 2024-2026年. */
  public static OptionalInt onlyYear(String text) {
    if (text.indexOf(CENTURY) < 0) {
      return OptionalInt.empty();
    }
    List<String> years = YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
    return years.size() == 1 ? OptionalInt.of(Integer.parseInt(years.get(0))) : OptionalInt.empty();
  }

  /** The date that a title or file name carries; a year alone is none. */
  public static Optional<LocalDate> date(String title) {
    if (title.indexOf(CENTURY) < 0) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(title);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher.toMatchResult());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(MatchResult found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException e) {
      // Digits that look like a date and are none: the next ones may be.
      return Optional.empty();
    }
  }
}
