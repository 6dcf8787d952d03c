package io.goalbook.charts.county.fact;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.model.warehouse.SqlFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Reads the facts of all counties, one county after the other. */
public final class CountyReading implements AutoCloseable {
  private final List<County> counties;
  private final KeyedRows<CountyProject> projects;
  private final KeyedRows<CountyIndicator> indicators;
  private final KeyedRows<CountyMatter> matters;

  private CountyReading(Connection facts) throws SQLException {
    try (Statement statement = facts.createStatement()) {
      for (String sql : SqlFile.statements(CountyReading.class, "counties.sql")) {
        statement.execute(sql);
      }
    }
    this.counties = new FactQuery(facts, CountyReading.class).list("county-list.sql", County::of);
    this.projects = new KeyedRows<>(facts, "county-projects.sql", CountyProject::of);
    this.indicators = new KeyedRows<>(facts, "county-indicators.sql", CountyIndicator::of);
    this.matters = new KeyedRows<>(facts, "county-matters.sql", CountyMatter::of);
  }

  /**
   * Begins.
   *
   * @param facts the warehouse, with its statistics; not closed here
   */
  public static CountyReading begin(Connection facts) throws SQLException {
    return new CountyReading(facts);
  }

  /** The counties in the order of their codes, those without a code last. */
  public List<County> counties() {
    return counties;
  }

  /** The facts of a county; counties are asked for in their order. */
  public CountyFacts facts(County county) throws SQLException {
    return new CountyFacts(projects.of(county), indicators.of(county), matters.of(county));
  }

  @Override
  public void close() throws SQLException {
    try (projects;
        indicators) {
      matters.close();
    }
  }
}
