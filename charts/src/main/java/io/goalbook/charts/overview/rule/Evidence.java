package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.Statistics;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.query.FactQuery;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules look at.
 *
 * @param statistics of the run
 * @param chapters a province and year each
 * @param inbox what became of the files
 * @param usualReason why most of those not read were not, in Chinese; empty when all were read
 * @param mainProjects those with at least half of their county's budgets
 * @param differentObjects rates and quantities that concern different people
 * @param unitErrors budgets in a doubtful unit
 */
public record Evidence(
    Statistics statistics,
    List<Chapter> chapters,
    InboxCounts inbox,
    Optional<String> usualReason,
    List<MainProject> mainProjects,
    List<DifferentObjects> differentObjects,
    List<UnitErrors> unitErrors) {
  /** Below so many counties nothing is said of their distribution: they are listed. */
  static final int ENOUGH_COUNTIES = 5;

  /**
   * Asks the warehouse for what statistics do not hold.
   *
   * @param facts not closed here
   * @param words the reasons
   */
  public static Evidence of(
      Statistics statistics, Figures figures, Connection facts, WordLists words)
      throws SQLException {
    FactQuery query = new FactQuery(facts, Evidence.class);
    InboxCounts inbox = query.list("inbox.sql", InboxCounts::of).get(0);
    return new Evidence(
        statistics,
        figures.chapters(),
        inbox,
        inbox.usualReason().map(code -> wording(words, code)),
        query.list("main-projects.sql", MainProject::of),
        query.list("different-objects.sql", DifferentObjects::of),
        query.list("unit-errors.sql", UnitErrors::of));
  }

  private static String wording(WordLists words, String code) {
    return words.rows("reasons").stream()
        .filter(row -> row.get("code").equals(code))
        .map((WordRow row) -> row.get("wording"))
        .findFirst()
        .orElse(code);
  }

  /** Whether a distribution over the counties of a chapter says anything. */
  static boolean hasEnoughCounties(Chapter chapter) {
    return chapter.facts().counties() >= ENOUGH_COUNTIES;
  }

  /** Those of some rows that belong to a chapter. */
  static <T> List<T> of(Chapter chapter, List<T> rows, Function<T, Place> place) {
    Scope scope = chapter.facts().scope();
    return rows.stream().filter(row -> Scope.of(place.apply(row)).equals(scope)).toList();
  }

  /** What a county is called. */
  static String county(Chapter chapter, Place place) {
    return chapter.satisfaction().names().of(place);
  }
}
