package io.goalbook.analytics.cost;

import static io.goalbook.analytics.cost.RecomputedCosts.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty counties, four origins: what SQL computes is what plain Java computes, to the cent. */
class ManyCostsTest {
  private static final BigDecimal STANDARD = new BigDecimal("1000.01");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void three_provinces_have_set_a_standard() throws Exception {
    Files.writeString(
        folder.resolve("standards.csv"),
        """
        benefit,sub_kind,province,fiscal_year,amount_yuan,per,period,limit,document_number
        托养服务,,甲省,2025,1000.01,人,年,定额,甲〔2025〕1号
        托养服务,,甲省,2026,1000.01,人,年,定额,甲〔2026〕1号
        托养服务,,乙省,2025,1000.01,人,,定额,乙〔2025〕1号
        托养服务,,乙省,2026,1000.01,person,,定额,乙〔2026〕1号
        托养服务,,丙省,2025,1000.01,人,year,定额,丙〔2025〕1号
        托养服务,,丙省,2026,1000.01,人,,定额,丙〔2026〕1号
        """);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void costs_equal_their_recomputation(long seed) throws Exception {
    ManyCosts costs = ManyCosts.of(seed);
    RecomputedCosts expected = new RecomputedCosts(costs.truths());

    Statistics statistics = analyse(costs.facts());

    assertThat(
            statistics.costStandards().stream()
                .map(
                    row ->
                        line(
                            row.kind().origin(), row.place().countyCode().orElse("?"), row.yuan())))
        .containsExactlyInAnyOrderElementsOf(
            costs.truths().stream()
                .map(row -> line(row.origin(), row.county(), row.yuan()))
                .toList());
    assertThat(byCounty(statistics)).containsExactlyInAnyOrderElementsOf(expected.byCounty());
    assertThat(statistics.costStandardSummary())
        .extracting(ManyCostsTest::summary)
        .containsExactlyInAnyOrderElementsOf(expected.summary());
    assertThat(statistics.standardComparisonSummary())
        .filteredOn(row -> row.kind().origin().equals("declared"))
        .extracting(
            row ->
                line(
                    row.kind().origin(),
                    row.province().orElse("?"),
                    row.fiscalYear().orElse(0),
                    row.matching(),
                    row.below(),
                    row.above(),
                    row.undecided()))
        .containsExactlyInAnyOrderElementsOf(expected.against(STANDARD));
  }

  @Test
  void the_order_in_which_facts_arrive_does_not_matter() throws Exception {
    Facts facts = ManyCosts.of(5).facts();

    assertThat(analyse(facts.shuffled(1))).isEqualTo(analyse(facts.shuffled(2)));
  }

  @Test
  void a_county_that_is_removed_changes_its_province_only() throws Exception {
    Statistics all = analyse(ManyCosts.of(6).facts());
    Statistics less = analyse(ManyCosts.without(7, 6).facts());

    String removed = ManyCosts.code(7);
    assertThat(all.costStandards())
        .anyMatch(row -> row.place().countyCode().equals(Optional.of(removed)));
    assertThat(less.costStandards())
        .extracting(ManyCostsTest::standard)
        .isEqualTo(
            all.costStandards().stream()
                .filter(row -> !row.place().countyCode().equals(Optional.of(removed)))
                .map(ManyCostsTest::standard)
                .toList());
    assertThat(less.costStandardSummary())
        .filteredOn(row -> !row.province().equals(Optional.of("乙省")))
        .isEqualTo(
            all.costStandardSummary().stream()
                .filter(row -> !row.province().equals(Optional.of("乙省")))
                .toList());
    assertThat(less.standardComparison())
        .isEqualTo(
            all.standardComparison().stream()
                .filter(row -> !row.place().countyCode().equals(Optional.of(removed)))
                .toList());
  }

  @Test
  void two_counties_of_one_name_stay_two() throws Exception {
    assertThat(analyse(ManyCosts.of(1).facts()).costStandardsByCounty())
        .filteredOn(row -> row.place().county().equals(Optional.of("新华区")))
        .extracting(row -> row.place().countyCode().orElse("?"))
        .contains(ManyCosts.code(5), ManyCosts.code(8));
  }

  /** Without ids and places in the document, which are numbers in the order of the facts here. */
  private static String standard(CostStandard row) {
    return line(row.projectId(), row.kind(), row.place(), row.comparator(), row.yuan());
  }

  private static List<String> byCounty(Statistics statistics) {
    return statistics.costStandardsByCounty().stream()
        .map(
            row ->
                line(
                    row.kind().origin(),
                    row.place().province().orElse("?"),
                    row.place().fiscalYear().orElse(0),
                    row.place().countyCode().orElse("?"),
                    row.rows(),
                    row.bounds(),
                    row.yuan().map(BigDecimal::toPlainString).orElse("-"),
                    row.differs(),
                    row.fromMedianPercent().map(BigDecimal::toPlainString).orElse("-"),
                    row.deviation()))
        .collect(Collectors.toList());
  }

  private static String summary(CostStandardSummary row) {
    Optional<Spread.Fences> fences = row.spread().flatMap(Spread::fences);
    return line(
        row.kind().origin(),
        row.province().orElse("?"),
        row.fiscalYear().orElse(0),
        row.counties(),
        row.rows(),
        row.bounds(),
        row.yuan().map(points -> points.median().toPlainString()).orElse("-"),
        row.spread().map(spread -> spread.madYuan().toPlainString()).orElse("-"),
        fences.map(both -> both.low().toPlainString()).orElse("-"),
        fences.map(both -> both.high().toPlainString()).orElse("-"));
  }

  private Statistics analyse(Facts facts) throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      ReferenceTables reference = ReferenceTables.load(Optional.of(folder));
      return new Analysis(warehouse.connection(), WordLists.packaged(), reference).run();
    }
  }
}
