package io.goalbook.analytics.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Forms of one kind bear the same names everywhere. Names alone never make pairs: ten thousand
 * projects would make a hundred million of them, for which the memory given here is not enough.
 */
class SameNamesTest {

  @Test
  void projects_and_indicators_of_one_name_are_compared_within_bounds() throws SQLException {
    List<ProjectChange> changes;
    try (Warehouse warehouse = Warehouse.inMemory();
        Statement statement = warehouse.connection().createStatement()) {
      SqlScript.beside(SameNamesTest.class, "same-names.sql").run(warehouse.connection());
      statement.execute("SET threads = 1");
      statement.execute("SET memory_limit = '192MB'");
      statement.execute("SET max_temp_directory_size = '0KB'");

      changes =
          new Analysis(warehouse.connection(), WordLists.packaged()).rows(new ProjectChanges());
    }

    Map<String, Long> outcomes =
        changes.stream()
            .collect(
                groupingBy(row -> row.place().county().orElseThrow() + row.outcome(), counting()));
    assertThat(outcomes)
        .containsOnly(Map.entry("甲县continued", 10_000L), Map.entry("乙县ambiguous", 20_000L));
    assertThat(changes)
        .filteredOn(row -> row.outcome().equals("continued"))
        .allSatisfy(
            row -> {
              assertThat(row.matchedBy()).contains("code");
              assertThat(row.unchangedIndicators()).hasValue(0);
              assertThat(row.weakenedTargets()).hasValue(0);
            });
  }
}
