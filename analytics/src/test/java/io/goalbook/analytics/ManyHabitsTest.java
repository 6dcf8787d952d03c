package io.goalbook.analytics;

import static io.goalbook.analytics.Recomputation.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.change.ChangesByCounty;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.ManyHabits;
import io.goalbook.model.place.Place;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty counties that copy: what SQL computes is what plain Java computes project by project. */
class ManyHabitsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void habits_equal_their_recomputation(long seed) throws SQLException {
    ManyHabits counties = new ManyHabits(seed);
    HabitRecomputation expected = new HabitRecomputation(counties.projects());

    Statistics statistics = Analysed.of(counties.facts());

    assertThat(statistics.habits().spendingTemplates())
        .extracting(
            row ->
                line(
                    place(row.place()),
                    row.plan(),
                    row.projects(),
                    row.projectsWithPlan(),
                    row.sharePercent(),
                    row.template()))
        .containsExactlyInAnyOrderElementsOf(expected.spendingTemplates());
    assertThat(statistics.habits().copiedIndicators())
        .extracting(
            row ->
                line(
                    place(row.place()),
                    row.name() + " " + row.value(),
                    row.projects(),
                    row.counties(),
                    row.common()))
        .containsExactlyInAnyOrderElementsOf(expected.copiedIndicators());
    assertThat(statistics.habits().indicatorLibrary())
        .extracting(
            row ->
                line(
                    row.province() + " " + row.fiscalYear().orElse(0),
                    row.level2().orElse("?"),
                    row.cluster(),
                    row.names(),
                    row.indicators(),
                    row.projects(),
                    row.counties(),
                    row.quantifiedPercent(),
                    row.usualValue(),
                    row.usualValueCounties(),
                    row.usualUnit().orElse("-")))
        .containsExactlyInAnyOrderElementsOf(expected.indicatorLibrary());
    assertThat(statistics.habits().copiedSets())
        .extracting(
            row ->
                line(
                    row.projectId(),
                    row.kind(),
                    row.shared(),
                    row.pairs(),
                    row.otherProjectId().orElse("-")))
        .containsExactlyInAnyOrderElementsOf(expected.copiedSets());
    assertThat(statistics.habits().copiedSets())
        .extracting(row -> row.kind())
        .contains("identical", "overlap");
    assertThat(statistics.habits().smallProjects())
        .extracting(row -> row.projectId())
        .containsExactlyInAnyOrderElementsOf(
            counties.projects().stream()
                .filter(project -> project.budget() == 5_000)
                .map(ManyHabits.Project::id)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void years_equal_their_recomputation(long seed) throws SQLException {
    ManyHabits counties = new ManyHabits(seed);

    assertThat(Analysed.rows(counties.facts(), new ChangesByCounty()))
        .extracting(
            row ->
                line(
                    key(row.place()),
                    row.projects(),
                    row.earlierProjects(),
                    row.continuedProjects(),
                    row.newProjects(),
                    row.goneProjects(),
                    row.ambiguousProjects(),
                    row.budgetsChanged(),
                    row.indicators(),
                    row.unchangedIndicators(),
                    row.unchangedPercent().map(Object::toString).orElse("-")))
        .containsExactlyInAnyOrderElementsOf(
            new YearRecomputation(counties.projects()).changesByCounty());
  }

  @Test
  void the_order_in_which_facts_arrive_does_not_matter() throws SQLException {
    ManyHabits counties = new ManyHabits(4);

    assertThat(Analysed.of(counties.facts().shuffled(1)))
        .isEqualTo(Analysed.of(counties.facts().shuffled(2)));
  }

  @Test
  void a_county_removed_leaves_the_rows_of_other_provinces_and_other_counties()
      throws SQLException {
    ManyHabits counties = new ManyHabits(5);
    Statistics all = Analysed.of(counties.facts());

    Statistics without = Analysed.of(counties.facts().without("county", "县3"));

    assertThat(without.overTime().projectChanges())
        .containsExactlyElementsOf(
            all.overTime().projectChanges().stream()
                .filter(row -> !is(row.place(), "县3"))
                .toList());
    assertThat(without.habits().smallProjects())
        .containsExactlyElementsOf(
            all.habits().smallProjects().stream().filter(row -> !is(row.place(), "县3")).toList());
    assertThat(without.habits().copiedIndicators())
        .filteredOn(row -> row.place().county().isPresent())
        .containsExactlyElementsOf(
            all.habits().copiedIndicators().stream()
                .filter(row -> row.place().county().isPresent() && !is(row.place(), "县3"))
                .toList());
    for (String province : List.of("乙省", "丙省")) {
      assertThat(without.habits().copiedSets())
          .filteredOn(row -> row.place().province().orElse("").equals(province))
          .containsExactlyElementsOf(
              all.habits().copiedSets().stream()
                  .filter(row -> row.place().province().orElse("").equals(province))
                  .toList());
    }
  }

  private static boolean is(Place place, String county) {
    return place.county().orElse("").equals(county);
  }

  private static String place(Place place) {
    return (place.county().isEmpty() ? place.province().orElse("?") : key(place))
        + " "
        + place.fiscalYear().orElse(0);
  }

  private static String key(Place place) {
    return place
        .countyCode()
        .orElseGet(
            () ->
                String.join(
                    "|",
                    place.province().orElse(""),
                    place.city().orElse(""),
                    place.county().orElse("")));
  }
}
