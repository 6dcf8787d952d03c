package io.goalbook.analytics.habit;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 整套相同的指标: see {@code CopiedSets.md}. Builds on {@link SpendingTemplates}. */
public final class CopiedSets implements Statistic<CopiedSet> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(CopiedSets.class, "copied-sets.sql"));

  @Override
  public String table() {
    return "copied_sets";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("spending_templates");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public CopiedSet read(Row row) throws SQLException {
    return new CopiedSet(
        row.place(),
        row.text("project_id"),
        row.text("kind"),
        row.count("pairs"),
        row.count("shared"),
        row.decimal("share_percent"),
        row.optionalText("other_project_id"),
        row.optionalText("other_city"),
        row.optionalText("other_county_code"),
        row.optionalText("other_county"),
        row.optionalInt("other_pairs"),
        row.optionalDecimal("other_share_percent"),
        row.count("counties"),
        row.text("location"),
        row.optionalText("other_location"));
  }
}
