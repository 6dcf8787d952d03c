package io.goalbook.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.charts.figure.CostPoint.Bearing;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleWarehouse;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Sample SAMPLE =
      Sample.of(
          11, new Region("河北省", "130000", 2025, 40), new Region("宁夏回族自治区", "640000", 2026, 2));

  private static List<Chapter> chapters = List.of();

  @BeforeAll
  static void ask_once() throws SQLException {
    chapters = chapters(SAMPLE);
  }

  @Test
  void there_is_a_chapter_for_each_province_and_year_in_the_order_of_codes() {
    assertThat(chapters.stream().map(chapter -> chapter.facts().slug()))
        .containsExactly("130000-2025", "640000-2026");
    assertThat(chapters.stream().map(chapter -> chapter.facts().counties())).containsExactly(40, 2);
  }

  @Test
  void a_province_that_is_in_no_list_gets_a_name_in_ascii() throws SQLException {
    Sample strange = Sample.of(1, new Region("某某省", "990000", 2025, 1));
    assertThat(chapters(strange).get(0).facts().slug()).matches("p[0-9a-f]+-2025");
  }

  @Test
  void every_county_value_is_one_mark_and_no_mark_is_without_a_value() {
    List<String> marks =
        rows()
            .flatMap(row -> row.points().stream().map(point -> mark(row, point)))
            .sorted()
            .toList();
    Stream<String> exact =
        SAMPLE.statistics().costStandardsByCounty().stream()
            .filter(value -> value.yuan().isPresent())
            .map(FiguresTest::mark);
    Stream<String> bounds =
        SAMPLE.statistics().costStandards().stream()
            .filter(standard -> !standard.exact())
            .map(FiguresTest::mark);
    assertThat(marks).isEqualTo(Stream.concat(exact, bounds).sorted().toList());
  }

  @Test
  void staff_pay_never_stands_beside_subsidies() {
    for (Chapter chapter : chapters) {
      for (CostFigure figure : chapter.costs()) {
        assertThat(figure.rows())
            .allMatch(row -> PayeeGroup.of(row.service().payee()) == figure.group());
      }
    }
  }

  @Test
  void an_outlier_needs_five_counties() {
    assertThat(rows().filter(row -> row.declaredCounties() < CostRow.ENOUGH_FOR_BOX))
        .isNotEmpty()
        .allMatch(row -> row.points().stream().noneMatch(CostPoint::outlier));
    assertThat(rows().flatMap(row -> row.points().stream()).filter(CostPoint::outlier))
        .isNotEmpty()
        .allMatch(point -> point.origin() == Origin.DECLARED && point.bearing() == Bearing.EXACT);
  }

  @Test
  void a_cost_that_does_not_say_which_has_its_own_type_in_the_taxonomy_of_2021() {
    TypeFigure figure = chapters.get(0).types().get(1);
    TypeKey undivided = new TypeKey("成本", "未分二级");
    assertThat(figure.taxonomy()).isEqualTo(Taxonomy.OF_2021);
    assertThat(figure.keys()).contains(undivided).doesNotContain(TypeKey.UNKNOWN);
    assertThat(figure.province().count(undivided).indicators())
        .isEqualTo(
            chapters.get(0).types().get(0).province().count(new TypeKey("产出", "成本")).indicators());
  }

  @Test
  void services_of_five_counties_and_more_stand_alone_those_of_most_counties_first() {
    List<ServiceFigure> services = chapters.get(0).services();
    assertThat(services.stream().map(service -> service.service()))
        .containsExactlyInAnyOrderElementsOf(
            chapters.get(0).costs().stream()
                .flatMap(figure -> figure.rows().stream())
                .filter(row -> row.declaredCounties() >= 5)
                .map(CostRow::service)
                .toList());
    assertThat(services.stream().map(service -> -service.counties().size())).isSorted();
    for (ServiceFigure service : services) {
      assertThat(service.counties().stream().map(county -> ServiceFigure.amount(county).negate()))
          .isSorted();
    }
    assertThat(chapters.get(1).services()).isEmpty();
  }

  @Test
  void budgets_and_reconciliation_hold_every_project_once() {
    for (Chapter chapter : chapters) {
      assertThat(chapter.budgets().counties().stream().mapToInt(BudgetRow::projects).sum())
          .isEqualTo(chapter.facts().projects());
      assertThat(
              chapter.budgets().counties().stream()
                  .map(BudgetRow::budgetYuan)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(chapter.facts().budgetYuan());
    }
    assertThat(chapters.stream().flatMap(chapter -> chapter.reconciliation().rows().stream()))
        .containsExactlyInAnyOrderElementsOf(SAMPLE.statistics().reconciliation());
  }

  @Test
  void where_no_profile_says_which_taxonomy_is_used_it_is_the_older_one() {
    assertThat(chapters.get(0).typesInUse().map(TypeFigure::taxonomy)).contains(Taxonomy.OF_2015);
  }

  private static String mark(CostRow row, CostPoint point) {
    return String.join(
        " ",
        row.service().benefit(),
        point.place().toString(),
        point.origin().toString(),
        point.yuan().toPlainString());
  }

  private static String mark(CostStandardByCounty value) {
    return String.join(
        " ",
        value.kind().benefit(),
        value.place().toString(),
        Origin.of(value.kind().origin()).toString(),
        value.yuan().orElseThrow().toPlainString());
  }

  private static String mark(CostStandard value) {
    return String.join(
        " ",
        value.kind().benefit(),
        value.place().toString(),
        Origin.of(value.kind().origin()).toString(),
        value.yuan().toPlainString());
  }

  private static Stream<CostRow> rows() {
    return chapters.stream()
        .flatMap(chapter -> chapter.costs().stream())
        .flatMap(figure -> figure.rows().stream());
  }

  private static List<Chapter> chapters(Sample sample) throws SQLException {
    try (Warehouse warehouse = SampleWarehouse.of(sample)) {
      List<ScopeFacts> scopes =
          new ScopeFactsQuery(WordLists.packaged()).ask(warehouse.connection());
      return Figures.of(sample.statistics(), scopes, LocalDate.of(2026, 11, 21)).chapters();
    }
  }
}
