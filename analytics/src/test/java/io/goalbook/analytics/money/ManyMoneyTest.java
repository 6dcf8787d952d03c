package io.goalbook.analytics.money;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty counties: what SQL sums is what plain Java sums over the projects that count. */
class ManyMoneyTest {
  private static final List<String> PROVINCES = List.of("河北省", "宁夏回族自治区", "四川省");
  private static final Map<String, String> LEVELS =
      Map.of(
          "财社〔2024〕1号", "central", "冀财社【2024】2号", "province", "甲乙[2024]3号", "unknown", "", "none");
  private static final List<String> DEPARTMENTS = List.of("残联", "教育体育局", "某某办");
  private static final Map<String, String> KINDS =
      Map.of("残联", "残疾人联合会", "教育体育局", "教育局", "某某办", "某某办");

  private final List<Project> projects = new ArrayList<>();

  private Facts counties(long seed, int without) {
    Random random = new Random(seed);
    Facts facts = new Facts();
    for (int table = 0; table < 400; table++) {
      int number = random.nextInt(40);
      // The place's own number is of its own province only.
      String province = PROVINCES.get(number % 3);
      String document =
          List.of("财社〔2024〕1号", "冀财社【2024】2号", "甲乙[2024]3号", "").get(random.nextInt(4));
      String department = DEPARTMENTS.get(random.nextInt(3));
      String code = String.valueOf(130_100 + number);
      int year = 2025 + random.nextInt(2);
      @Nullable BigDecimal budget =
          random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 2);
      int fate = random.nextInt(8);
      if (number == without) {
        continue;
      }
      String id = "P" + table;
      facts.document("document of " + id, fate == 0 ? "gone" : "read");
      facts.project(
          id,
          "province",
          province,
          "county_code",
          code,
          // Counties 3 and 6 are of one name and one province.
          "county",
          number == 3 || number == 6 ? "新华区" : "县" + number,
          "fiscal_year",
          year,
          "table_kind",
          fate == 1 ? "regional" : fate == 2 ? "self_evaluation" : "project",
          "superseded_by",
          fate == 3 ? "another" : "",
          "document_number",
          document,
          "competent_department",
          department,
          "budget_yuan",
          budget == null ? "" : budget);
      if (fate > 3) {
        boolean own = document.startsWith("冀") && !province.equals("河北省");
        projects.add(
            new Project(
                province,
                code,
                year,
                own ? "unknown" : LEVELS.getOrDefault(document, "?"),
                KINDS.getOrDefault(department, "?"),
                budget));
      }
    }
    return facts;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sums_equal_their_recomputation(long seed) throws Exception {
    Statistics statistics = Analysed.of(counties(seed, -1));

    assertThat(statistics.money().bySource())
        .extracting(row -> line(row.place(), row.sourceLevel(), row.sum()))
        .containsExactlyInAnyOrderElementsOf(recomputed(Project::level));
    assertThat(statistics.money().departmentBudgets())
        .extracting(row -> line(row.place(), row.departmentKind(), row.sum()))
        .containsExactlyInAnyOrderElementsOf(recomputed(Project::department));
  }

  @Test
  void the_order_in_which_facts_arrive_does_not_matter() throws Exception {
    Facts facts = counties(4, -1);

    assertThat(Analysed.of(facts.shuffled(1)).money())
        .isEqualTo(Analysed.of(facts.shuffled(2)).money());
  }

  @Test
  void a_county_removed_changes_only_its_own_rows_and_its_province() throws Exception {
    MoneyStatistics all = Analysed.of(counties(5, -1)).money();
    MoneyStatistics fewer = Analysed.of(counties(5, 6)).money();

    assertThat(fewer.bySource())
        .filteredOn(row -> !ofProvinceAlone(row.place(), "河北省"))
        .containsExactlyElementsOf(
            all.bySource().stream()
                .filter(row -> !ofProvinceAlone(row.place(), "河北省"))
                .filter(row -> !row.place().countyCode().orElse("").equals("130106"))
                .toList());
  }

  private static boolean ofProvinceAlone(Place place, String province) {
    return place.countyCode().isEmpty() && place.province().orElse("").equals(province);
  }

  private List<String> recomputed(Function<Project, String> group) {
    return Stream.<Function<Project, String>>of(
            project -> project.province() + " " + project.code() + " " + project.year(),
            project -> project.province() + " - " + project.year())
        .flatMap(
            place -> {
              Map<String, BigDecimal> totals = projects.stream().collect(groupingBy(place, sum()));
              return projects.stream()
                  .collect(groupingBy(project -> place.apply(project) + " " + group.apply(project)))
                  .entrySet()
                  .stream()
                  .map(
                      entry ->
                          line(
                              entry.getKey(),
                              entry.getValue(),
                              totals.getOrDefault(
                                  place.apply(entry.getValue().get(0)), BigDecimal.ZERO)));
            })
        .toList();
  }

  private static Collector<Project, ?, BigDecimal> sum() {
    return mapping(Project::money, reducing(BigDecimal.ZERO, BigDecimal::add));
  }

  private static String line(String head, List<Project> rows, BigDecimal total) {
    BigDecimal yuan = rows.stream().collect(sum());
    long counties = rows.stream().collect(groupingBy(Project::code, counting())).size();
    long without = rows.stream().filter(row -> row.budget() == null).count();
    return head
        + " %d %d %d %s %s"
            .formatted(
                counties,
                rows.size(),
                without,
                yuan.setScale(2, RoundingMode.UNNECESSARY),
                total.signum() == 0
                    ? "-"
                    : yuan.multiply(BigDecimal.valueOf(100))
                        .divide(total, 1, RoundingMode.HALF_UP));
  }

  private static String line(Place place, String group, MoneySum sum) {
    return "%s %s %d %s %d %d %d %s %s"
        .formatted(
            place.province().orElse("?"),
            place.countyCode().orElse("-"),
            place.fiscalYear().orElse(0),
            group,
            sum.counties(),
            sum.projects(),
            sum.projectsWithoutBudget(),
            sum.budgetYuan(),
            sum.sharePercent().map(BigDecimal::toPlainString).orElse("-"));
  }

  private record Project(
      String province,
      String code,
      int year,
      String level,
      String department,
      @Nullable BigDecimal budget) {
    BigDecimal money() {
      return budget == null ? BigDecimal.ZERO : budget;
    }
  }
}
