package io.goalbook.analytics.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingTest {
  private static final String HEADER =
      "fiscal_year,province,county,unit_code,unit,amount_yuan,due_date\n";

  @TempDir private Path reference;

  private List<String> statuses(Facts facts, String... rows) throws Exception {
    Files.writeString(
        reference.resolve("expected-units.csv"), HEADER + String.join("\n", rows) + "\n");
    return Analysed.rows(
            facts,
            WordLists.packaged(),
            ReferenceTables.load(Optional.of(reference)),
            new Reporting())
        .stream()
        .map(row -> row.unit() + " " + row.projects() + " " + row.status())
        .toList();
  }

  private static Facts project(String id, String unit, String superseded) {
    return new Facts()
        .project(
            id,
            "province",
            "河北省",
            "county_code",
            "130730",
            "county",
            "怀来县",
            "fiscal_year",
            2025,
            "implementing_unit",
            unit,
            "superseded_by",
            superseded);
  }

  @Test
  void without_a_list_of_units_nothing_is_said() throws Exception {
    MoneyStatistics money =
        Analysed.upTo(new ReportingSummaries(), project("A", "怀来县残联", "")).money();

    assertThat(money.reporting()).isEmpty();
    assertThat(money.reportingSummary()).isEmpty();
  }

  @Test
  void a_table_that_was_adjusted_later_was_reported_when_the_first_one_was() throws Exception {
    Facts facts =
        project("A", "怀来县残联", "B")
            .reading("document of A", "2025-02-01")
            .project(
                "B",
                "province",
                "河北省",
                "county_code",
                "130730",
                "county",
                "怀来县",
                "fiscal_year",
                2025,
                "implementing_unit",
                "怀来县残联")
            .reading("document of B", "2025-06-01");

    assertThat(statuses(facts, "2025,河北省,130730,,怀来县残疾人联合会,,2025-02-28"))
        .containsExactly("怀来县残疾人联合会 1 reported");
  }

  @Test
  void a_document_that_is_gone_is_no_report() throws Exception {
    Facts facts = project("A", "怀来县残联", "").document("document of A", "gone");

    assertThat(statuses(facts, "2025,河北省,130730,,残联,,")).containsExactly("残联 0 missing");
  }

  @Test
  void a_name_that_two_counties_bear_is_not_guessed() throws Exception {
    assertThat(statuses(project("A", "怀来县残联", ""), "2025,河北省,新华区,,残联,,"))
        .containsExactly("残联 0 county_unknown");
  }

  @Test
  void the_kind_of_department_tells_only_where_one_unit_of_it_is_expected() throws Exception {
    assertThat(
            statuses(
                project("A", "怀来县实验小学", ""), "2025,河北省,130730,,第一小学,,", "2025,河北省,130730,,第二小学,,"))
        .containsExactly("第一小学 0 missing", "第二小学 0 missing");
  }
}
