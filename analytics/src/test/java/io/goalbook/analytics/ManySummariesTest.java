package io.goalbook.analytics;

import static io.goalbook.analytics.facts.TableRows.cells;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Facts;
import io.goalbook.analytics.facts.TableRows;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQL sums over the rows that are exported is what plain Java sums over the same rows. */
class ManySummariesTest {
  private static final List<String> LEVELS = List.of("数量指标", "质量指标", "成本指标", "社会效益指标", "服务对象满意度指标");
  private static final String COUNTY = "province|county_code|fiscal_year";
  private static final Warehouse WAREHOUSE = Warehouse.inMemory();

  @BeforeAll
  static void analyse(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("transfers.csv"),
        """
        document_number,name,level,kind,fiscal_year,province,county,amount_yuan,regional_target
        冀财社〔2024〕2号,康复补助,,,2025,河北省,130102,5000,
        冀财社〔2024〕2号,康复补助,,,2025,河北省,130105,1,
        """);
    Files.writeString(
        folder.resolve("expected-units.csv"),
        """
        fiscal_year,province,county,unit_code,unit,amount_yuan,due_date
        2025,河北省,130102,,残联,9000,2025-02-28
        2025,河北省,130105,,残联,,2025-02-28
        2025,河北省,130105,,水利局,7000,
        """);
    facts().load(WAREHOUSE.connection());
    new Analysis(
            WAREHOUSE.connection(), WordLists.packaged(), ReferenceTables.load(Optional.of(folder)))
        .compute(table -> {});
  }

  @AfterAll
  static void close() {
    WAREHOUSE.close();
  }

  @Test
  void money_by_fund_and_transfers_are_sums_over_projects() throws SQLException {
    List<Map<String, String>> projects = rows("project_kinds");

    assertThat(lines(rows("money_by_fund"), "budget_kind", "fund", "projects", "budget_yuan"))
        .containsExactlyInAnyOrderElementsOf(sums(projects, "budget_kind", "fund"));
    assertThat(lines(rows("transfers"), "document_number", "projects", "split_yuan"))
        .containsAll(
            sums(projects, "document_number").stream().filter(line -> line.contains("号")).toList());
  }

  @Test
  void a_province_reports_what_its_counties_report() throws SQLException {
    List<Map<String, String>> units = rows("reporting");

    assertThat(lines(rows("reporting_summary"), "units", "late", "missing", "goals_yuan"))
        .containsExactlyInAnyOrderElementsOf(
            grouped(
                units,
                rows ->
                    "%d|%d|%d|%s"
                        .formatted(
                            rows.size(),
                            with(rows, "status", "late"),
                            with(rows, "status", "missing"),
                            sum(rows, "goals_yuan"))));
  }

  @Test
  void satisfaction_of_a_field_is_the_mean_of_its_counties() throws SQLException {
    List<Map<String, String>> targets = rows("satisfaction_targets");
    Map<String, String> expected = new TreeMap<>();
    for (List<Map<String, String>> field : by(targets, "field")) {
      for (List<Map<String, String>> province : by(field, "province", "fiscal_year")) {
        // Six decimals, so that the province's mean is rounded once.
        List<BigDecimal> means =
            by(province, "county_code").stream().map(rows -> mean(rows, 6)).toList();
        BigDecimal sum = means.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        expected.put(
            cells(province.get(0), "field", "province", "fiscal_year"),
            means.size()
                + " "
                + province.size()
                + " "
                + sum.divide(BigDecimal.valueOf(means.size()), 4, RoundingMode.HALF_UP));
      }
    }

    Map<String, String> found = new TreeMap<>();
    for (Map<String, String> row : rows("satisfaction_groups")) {
      if (cells(row, "dimension", "county").equals("field|")) {
        found.put(
            cells(row, "group_name", "province", "fiscal_year"),
            cells(row, "counties", "n", "mean_percent").replace('|', ' '));
      }
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void a_department_s_goal_stands_beside_the_mean_of_its_projects() throws SQLException {
    List<Map<String, String>> targets = rows("satisfaction_targets");
    Map<String, String> departments = new TreeMap<>();
    rows("project_kinds")
        .forEach(row -> departments.put(cells(row, "project_id"), cells(row, "department_kind")));

    assertThat(rows("department_satisfaction"))
        .isNotEmpty()
        .allSatisfy(
            goal -> {
              List<Map<String, String>> beside =
                  targets.stream()
                      .filter(
                          row ->
                              cells(row, "county_code", "fiscal_year", "service_object")
                                  .equals(
                                      cells(goal, "county_code", "fiscal_year", "project_object")))
                      .filter(
                          row ->
                              cells(goal, "department_kind")
                                  .equals(departments.get(cells(row, "project_id"))))
                      .toList();
              assertThat(cells(goal, "n", "mean_percent"))
                  .isEqualTo(beside.size() + "|" + (beside.isEmpty() ? "" : mean(beside, 4)));
            });
  }

  @Test
  void a_profile_counts_the_indicators_of_its_group() throws SQLException {
    Map<String, Map<String, String>> kinds = new TreeMap<>();
    rows("project_kinds").forEach(row -> kinds.put(cells(row, "project_id"), row));
    Map<String, Integer> real = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (Map<String, String> row : rows("indicators")) {
      Map<String, String> kind = kinds.getOrDefault(cells(row, "project_id"), Map.of());
      if (!kind.isEmpty() && !cells(row, "value_kind").equals("placeholder")) {
        String group = cells(kind, "province", "fiscal_year", "department_kind");
        all.merge(group, 1, Integer::sum);
        real.merge(group + "|" + cells(row, "level2"), 1, Integer::sum);
      }
    }

    assertThat(rows("indicator_type_profiles"))
        .filteredOn(
            row ->
                cells(row, "dimension", "taxonomy").equals("department_kind|2015")
                    && !cells(row, "real_indicators").equals("0"))
        .hasSize(real.size())
        .allSatisfy(
            row -> {
              String group = cells(row, "province", "fiscal_year", "group_name");
              int count = real.getOrDefault(group + "|" + cells(row, "level2"), 0);
              int whole = all.getOrDefault(group, 0);
              assertThat(cells(row, "real_indicators", "all_real_indicators", "real_share_percent"))
                  .isEqualTo(
                      "%d|%d|%s",
                      count,
                      whole,
                      BigDecimal.valueOf(100L * count)
                          .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
            });
  }

  @Test
  void a_key_figure_stands_as_in_the_table_that_it_is_from() throws SQLException {
    List<String> expected = new ArrayList<>();
    rows("satisfaction_summary").stream()
        .filter(row -> !cells(row, "province").isEmpty())
        .forEach(
            row ->
                expected.add(
                    head(row) + "|satisfaction_mean_percent||" + cells(row, "mean_percent")));
    rows("cost_standards_by_county").stream()
        .filter(row -> !cells(row, "yuan").isEmpty())
        .forEach(row -> expected.add(standard(row, "yuan")));
    rows("cost_standard_summary").stream()
        .filter(row -> !cells(row, "median_yuan").isEmpty())
        .forEach(row -> expected.add(standard(row, "median_yuan")));
    expected.addAll(
        grouped(
            rows("project_kinds"),
            part -> "budget_yuan||%s00".formatted(sum(part, "budget_yuan"))));
    expected.addAll(
        grouped(rows("project_kinds"), part -> "projects||%d.0000".formatted(part.size())));

    assertThat(lines(rows("key_figures"), "figure", "subject", "value"))
        .filteredOn(line -> !line.contains("|indicators|"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String standard(Map<String, String> row, String value) {
    return "%s|cost_standard_yuan|%s|%s00"
        .formatted(
            head(row),
            cells(row, "benefit", "sub_kind", "payee", "origin", "per", "period").replace('|', '·'),
            cells(row, value));
  }

  private static Facts facts() {
    Random random = new Random(11);
    Facts facts = new Facts();
    for (int table = 0; table < 240; table++) {
      int number = random.nextInt(24);
      Object[] place = {
        "province",
        number % 2 == 0 ? "河北省" : "四川省",
        "county_code",
        String.valueOf((number % 2 == 0 ? 130_100 : 510_100) + number),
        "county",
        number == 3 || number == 5 ? "新华区" : "县" + number,
        "fiscal_year",
        2025 + random.nextInt(2)
      };
      String id = "P" + table;
      List<Object> cells = new ArrayList<>(List.of(place));
      cells.addAll(
          List.of(
              "project_name",
              List.of("彩票公益金康复", "残保金培训", "课桌").get(random.nextInt(3)) + table,
              "document_number",
              List.of("冀财社【2024】2号", "财社〔2024〕1号", "").get(random.nextInt(3)),
              "competent_department",
              List.of("残联", "教育局").get(random.nextInt(2)),
              "budget_yuan",
              BigDecimal.valueOf(random.nextInt(1_000_000), 2)));
      facts
          .project(id, cells.toArray())
          .reading("document of " + id, "2025-0%d-01".formatted(1 + random.nextInt(4)));
      for (String level : LEVELS) {
        String value = level.equals("服务对象满意度指标") ? "≥" + (80 + random.nextInt(20)) + "%" : "5个";
        String name = random.nextBoolean() ? "群众满意度" : "学生满意度";
        facts.indicator(
            id, level, name, random.nextInt(7) == 0 && !value.endsWith("%") ? "无" : value);
      }
      if (table % 8 == 0) {
        List<Object> goal = new ArrayList<>(List.of(place));
        goal.addAll(List.of("department", "残联"));
        facts.departmentGoal("G" + table, goal.toArray());
        facts.departmentIndicator("G" + table, "群众满意度", "≥90%");
      }
    }
    return facts;
  }

  private static List<Map<String, String>> rows(String table) throws SQLException {
    return TableRows.of(WAREHOUSE.connection(), table);
  }

  private static List<String> lines(List<Map<String, String>> rows, String... columns) {
    return rows.stream().map(row -> head(row) + "|" + cells(row, columns)).toList();
  }

  private static String head(Map<String, String> row) {
    return cells(row, COUNTY.split("\\|"));
  }

  /** Each county and each province by the groups: how many rows and how many yuan. */
  private static List<String> sums(List<Map<String, String>> rows, String... groups) {
    return by(rows, groups).stream()
        .flatMap(
            group ->
                grouped(
                    group,
                    part ->
                        cells(part.get(0), groups)
                            + "|"
                            + part.size()
                            + "|"
                            + sum(part, "budget_yuan"))
                    .stream())
        .toList();
  }

  private static List<String> grouped(
      List<Map<String, String>> rows, Function<List<Map<String, String>>, String> line) {
    Stream<String> counties =
        by(rows, "province", "county_code", "fiscal_year").stream()
            .map(part -> head(part.get(0)) + "|" + line.apply(part));
    Stream<String> provinces =
        by(rows, "province", "fiscal_year").stream()
            .map(
                part ->
                    cells(part.get(0), "province", "-", "fiscal_year") + "|" + line.apply(part));
    return Stream.concat(counties, provinces).toList();
  }

  private static List<List<Map<String, String>>> by(
      List<Map<String, String>> rows, String... columns) {
    return List.copyOf(rows.stream().collect(groupingBy(row -> cells(row, columns))).values());
  }

  private static long with(List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> cells(row, column).equals(value)).count();
  }

  private static BigDecimal sum(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> new BigDecimal(cells(row, column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2, RoundingMode.UNNECESSARY);
  }

  private static BigDecimal mean(List<Map<String, String>> rows, int decimals) {
    return rows.stream()
        .map(row -> new BigDecimal(cells(row, "percent")))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(rows.size()), decimals, RoundingMode.HALF_UP);
  }
}
