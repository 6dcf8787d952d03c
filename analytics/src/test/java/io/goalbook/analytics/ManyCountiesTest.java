package io.goalbook.analytics;

import static io.goalbook.analytics.Recomputation.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.analytics.facts.ManyCounties;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.model.place.Place;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty counties: what SQL computes is what plain Java computes over the rows that count. */
class ManyCountiesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void all_statistics_equal_their_recomputation(long seed) throws SQLException {
    ManyCounties counties = new ManyCounties(seed);
    Recomputation expected = new Recomputation(counties);

    Statistics statistics = analyse(counties.facts());

    assertThat(statistics.costStandards().size()).isEqualTo(counties.standards().size());
    assertThat(statistics.costStandardsByCounty())
        .extracting(
            row ->
                line(
                    row.kind().benefit(),
                    place(row.place()),
                    row.rows(),
                    row.bounds(),
                    row.yuan().map(Object::toString).orElse("-"),
                    row.differs(),
                    row.fromMedianPercent().map(Object::toString).orElse("-")))
        .containsExactlyInAnyOrderElementsOf(expected.costStandardsByCounty());
    assertThat(statistics.costStandardSummary())
        .extracting(
            row ->
                line(
                    row.kind().benefit(),
                    row.province().orElse("?"),
                    row.fiscalYear().orElse(0),
                    row.counties(),
                    row.rows(),
                    row.bounds(),
                    row.yuan().map(ManyCountiesTest::points).orElse("-")))
        .containsExactlyInAnyOrderElementsOf(expected.costStandardSummary());
    assertThat(statistics.satisfactionTargets().size()).isEqualTo(counties.targets().size());
    assertThat(statistics.satisfactionSummary())
        .extracting(
            row ->
                line(
                    place(row.place()),
                    row.counties(),
                    row.n(),
                    row.percent()
                        .map(p -> line(p.min(), p.p25(), p.median(), p.p75(), p.max(), p.mean()))
                        .orElse("-")))
        .containsExactlyInAnyOrderElementsOf(expected.satisfactionSummary());
    assertThat(statistics.indicatorTypes())
        .filteredOn(row -> row.taxonomy().equals("2015") && row.indicators() > 0)
        .extracting(ManyCountiesTest::type)
        .containsExactlyInAnyOrderElementsOf(expected.indicatorTypes());
  }

  @Test
  void the_order_in_which_facts_arrive_does_not_matter() throws SQLException {
    Facts facts = new ManyCounties(4).facts();

    assertThat(analyse(facts.shuffled(1))).isEqualTo(analyse(facts.shuffled(2)));
  }

  @Test
  void a_second_run_replaces_the_first() throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      new ManyCounties(5).facts().load(warehouse.connection());
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());

      Statistics first = analysis.run();

      assertThat(analysis.run()).isEqualTo(first);
      assertThat(analysis.read()).isEqualTo(first);
    }
  }

  private static Statistics analyse(Facts facts) throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      return new Analysis(warehouse.connection(), WordLists.packaged()).run();
    }
  }

  private static String type(IndicatorTypeCount row) {
    return line(
        place(row.place()),
        row.level2().orElse("?"),
        row.indicators(),
        row.quantitative(),
        row.dated(),
        row.qualitative(),
        row.placeholder(),
        row.projects(),
        row.projectsWithReal());
  }

  private static String points(Quartiles yuan) {
    return line(yuan.min(), yuan.p25(), yuan.median(), yuan.p75(), yuan.max());
  }

  private static String place(Place place) {
    if (place.province().isEmpty()) {
      return "everything";
    }
    String province = line(place.province().get(), place.fiscalYear().orElse(0));
    return place
        .county()
        .map(name -> line(province, place.countyCode().orElse(place.province().get() + name)))
        .orElse(province);
  }
}
