package io.goalbook.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.warehouse.Warehouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
  @TempDir private Path folder = Path.of("");
  private Warehouse warehouse = Warehouse.inMemory();

  @BeforeEach
  void two_documents_one_of_them_gone() throws Exception {
    try (Statement statement = warehouse.connection().createStatement()) {
      statement.execute(
          """
          INSERT INTO documents VALUES
            ('d2', 'b.docx', 'ff', 10, 'docx', NULL, NULL, NULL, NULL, 2025, 'read', NULL, NULL, 1, 0, 0, 0, 0),
            ('d1', 'a.docx', 'ee', 10, 'docx', '', NULL, NULL, NULL, 2025, 'gone', NULL, NULL, 1, 0, 0, 0, 0);
          INSERT INTO department_goals VALUES
            ('g2', 'd2', NULL, NULL, NULL, NULL, 2025, NULL, 'overall', '-', '=1+1', 'a
          b, "c"', '表1', NULL),
            ('g1', 'd1', NULL, NULL, NULL, NULL, 2025, NULL, 'overall', NULL, NULL, 'x', '表1', NULL);
          INSERT INTO cost_standards_by_county VALUES
            ('康复', '未细分', 'beneficiary', 'declared', 'person', 'year', '甲省', NULL, NULL, '乙县', 2025,
             1, 1500.00, false, 0, -12.5, 'outlier');
          """);
    }
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void every_table_of_the_contract_comes_as_parquet_and_as_csv() throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder.resolve("tables"));

    List<String> expected = new ArrayList<>();
    for (String table : TableExport.TABLES) {
      expected.add(table + ".csv");
      expected.add(table + ".parquet");
    }
    expected.add("views.sql");
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void the_folder_alone_can_be_asked_under_the_names_of_the_tables() throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder);

    try (Connection elsewhere = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = elsewhere.createStatement()) {
      statement.execute("SET file_search_path = '" + folder.toAbsolutePath() + "'");
      statement.execute(Files.readString(folder.resolve("views.sql")));

      assertThat(names(statement, "SELECT view_name FROM duckdb_views() WHERE NOT internal"))
          .containsExactlyInAnyOrderElementsOf(TableExport.TABLES);
      assertThat(names(statement, "SELECT county || ' ' || yuan FROM cost_standards_by_county"))
          .containsExactly("乙县 1500.00");
    }
  }

  @Test
  void the_same_rows_give_the_same_bytes_whatever_stood_in_the_table_before() throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder.resolve("first"));
    String table = "cost_standards_by_county";
    try (Statement statement = warehouse.connection().createStatement()) {
      statement.execute("CREATE TABLE rows_as_they_were AS FROM " + table);
      statement.execute(
          "INSERT INTO cost_standards_by_county (benefit, sub_kind, payee, origin, per, period, rows,"
              + " differs, bounds, deviation) VALUES ('托养', '未细分', 'beneficiary', 'declared',"
              + " 'person', 'year', 1, false, 1, 'bounds_only')");
      statement.execute("DELETE FROM " + table);
      statement.execute("INSERT INTO " + table + " FROM rows_as_they_were");
    }

    new TableExport(warehouse.connection()).writeAll(folder.resolve("second"));

    assertThat(folder.resolve("second/" + table + ".parquet"))
        .hasSameBinaryContentAs(folder.resolve("first/" + table + ".parquet"));
  }

  private static List<String> names(Statement statement, String query) throws Exception {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  @Test
  void csv_has_a_mark_harmless_cells_and_nothing_of_documents_that_are_gone() throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder);

    assertThat(Files.readString(folder.resolve("department_goals.csv"), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            \uFEFFgoal_id,document_id,province,city,county_code,county,fiscal_year,department,\
            section,number,title,text,location,corrected
            g2,d2,,,,,2025,,overall,-,'=1+1,"a
            b, ""c""\",表1,
            """);
  }

  @Test
  void an_empty_text_is_quoted_and_documents_that_are_gone_stand_in_their_own_table()
      throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder);

    assertThat(
            Files.readAllLines(folder.resolve("documents.csv"), StandardCharsets.UTF_8)
                .subList(1, 3))
        .containsExactly(
            "d1,a.docx,ee,10,docx,\"\",,,,2025,gone,,,1,0,0,0,0",
            "d2,b.docx,ff,10,docx,,,,,2025,read,,,1,0,0,0,0");
  }

  @Test
  void a_negative_number_is_no_formula() throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder);

    assertThat(Files.readString(folder.resolve("cost_standards_by_county.csv")))
        .endsWith(
            "康复,未细分,beneficiary,declared,person,year,甲省,,,乙县,2025,1,1500.00,false,0,-12.5,outlier\n");
  }

  @Test
  void parquet_holds_the_facts_unchanged_also_under_a_path_with_a_quote() throws Exception {
    Path odd = folder.resolve("it's 怀来");
    new TableExport(warehouse.connection()).writeAll(odd);

    String parquet = odd.resolve("department_goals.parquet").toString().replace("'", "''");
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet row =
            statement.executeQuery("SELECT goal_id, title, text FROM '" + parquet + "'")) {
      assertThat(row.next()).isTrue();
      assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
          .containsExactly("g2", "=1+1", "a\nb, \"c\"");
      assertThat(row.next()).isFalse();
    }
  }

  @Test
  void the_same_facts_give_the_same_bytes() throws Exception {
    new TableExport(warehouse.connection()).writeAll(folder.resolve("1"));
    new TableExport(warehouse.connection()).writeAll(folder.resolve("2"));

    for (String table : TableExport.TABLES) {
      for (String ending : List.of(".csv", ".parquet")) {
        assertThat(folder.resolve("1").resolve(table + ending))
            .hasSameBinaryContentAs(folder.resolve("2").resolve(table + ending));
      }
    }
  }
}
