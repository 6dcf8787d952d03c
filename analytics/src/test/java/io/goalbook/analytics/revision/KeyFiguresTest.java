package io.goalbook.analytics.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

  @Test
  void a_figure_stands_as_in_its_own_table() throws SQLException {
    Facts facts =
        new Facts()
            .project(
                "A",
                "province",
                "甲省",
                "county",
                "东县",
                "fiscal_year",
                2025,
                "budget_yuan",
                "63000.05")
            .indicator("A", "服务对象满意度指标", "残疾人满意度", "≥90%")
            .indicator("A", "服务对象满意度指标", "群众满意度", "≥90%")
            .indicator("A", "服务对象满意度指标", "学生满意度", "≥95%");

    assertThat(Analysed.rows(facts, new KeyFigures()))
        .filteredOn(row -> row.place().county().isPresent())
        .extracting(row -> row.figure() + " " + row.value())
        .containsExactly(
            "projects 1.0000",
            "indicators 3.0000",
            "budget_yuan 63000.0500",
            "satisfaction_mean_percent 91.6667");
  }
}
