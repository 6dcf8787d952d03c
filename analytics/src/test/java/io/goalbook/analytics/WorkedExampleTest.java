package io.goalbook.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Page;
import io.goalbook.analytics.facts.Page.Table;
import io.goalbook.analytics.table.Statistic;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statistic has a page, and the page's worked example is what the program computes. */
@Execution(ExecutionMode.CONCURRENT)
class WorkedExampleTest {

  @ParameterizedTest
  @MethodSource("statistics")
  void the_worked_example_of_the_page_is_computed_so(
      Statistic<?> statistic, @TempDir Path reference) throws Exception {
    Page page = Page.of(statistic.getClass());
    Table then = page.then();

    try (Warehouse warehouse = Warehouse.inMemory()) {
      page.facts().load(warehouse.connection());
      new Analysis(warehouse.connection(), WordLists.packaged(), page.reference(reference))
          .rows(statistic);

      assertThat(then.caption()).startsWith(statistic.table());
      assertThat(rows(warehouse, then)).containsExactlyElementsOf(then.rows());
    }
  }

  static Stream<Statistic<?>> statistics() {
    return StatisticRegistry.IN_ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("statistics")
  void a_page_says_all_that_a_reader_asks(Statistic<?> statistic) throws Exception {
    assertThat(Page.of(statistic.getClass()).headings())
        .containsExactly(
            "Method", "Worked example", "Why it matters", "Source", "Exclusions", "Assumptions");
  }

  @Test
  void each_table_is_filled_by_one_statistic() {
    assertThat(StatisticRegistry.IN_ORDER).extracting(Statistic::table).doesNotHaveDuplicates();
  }

  private static List<List<String>> rows(Warehouse warehouse, Table then) throws Exception {
    String from = then.caption();
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT "
                    + String.join(", ", then.columns())
                    + " FROM "
                    + from
                    + " ORDER BY rowid")) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (String column : then.columns()) {
          row.add(Optional.ofNullable(result.getString(column)).orElse(""));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
