package io.goalbook.analytics.revision;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 主要数字: see {@code KeyFigures.md}. Builds on the statistics before it. */
public final class KeyFigures implements Statistic<KeyFigure> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(KeyFigures.class, "key-figures.sql"));

  @Override
  public String table() {
    return "key_figures";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("indicator_types", "satisfaction_summary", "cost_standards_by_county");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public KeyFigure read(Row row) throws SQLException {
    return new KeyFigure(
        row.place(), row.text("figure"), row.text("subject"), row.decimal("value"));
  }
}
