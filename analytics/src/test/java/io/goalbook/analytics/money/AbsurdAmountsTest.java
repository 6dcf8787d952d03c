package io.goalbook.analytics.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.analytics.satisfaction.ExcludedSatisfaction;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misread or mistyped figure spoils its own row and no run. */
class AbsurdAmountsTest {
  @TempDir private Path reference;

  @Test
  void figures_of_any_size_are_counted() throws Exception {
    Files.writeString(
        reference.resolve("transfers.csv"),
        """
        document_number,name,level,kind,fiscal_year,province,county,amount_yuan,regional_target
        冀财社〔2024〕1号,,,,2025,河北省,130730,0.01,培训人数≥0人|发放数量≥1件
        """);
    Facts facts =
        new Facts()
            .project(
                "A",
                "province",
                "河北省",
                "county_code",
                "130730",
                "county",
                "怀来县",
                "fiscal_year",
                2025,
                "document_number",
                "冀财社〔2024〕1号",
                "budget_yuan",
                "9999999999999999.99")
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
                "document_number",
                "冀财社〔2024〕1号",
                "budget_yuan",
                "9999999999999999.99")
            .indicator("A", "数量指标", "培训人数", "999999999999999999万人")
            .indicator("B", "数量指标", "发放数量", "999999999999999999件")
            .indicator("A", "服务对象满意度指标", "群众满意度", "999999999999999999%");

    Statistics statistics =
        Analysed.of(facts, WordLists.packaged(), ReferenceTables.load(Optional.of(reference)));

    assertThat(statistics.money().transfers())
        .extracting(row -> row.splitYuan() + " " + row.outcome())
        .containsOnly("19999999999999999.98 above_allotted");
    assertThat(statistics.money().transferQuantities())
        .extracting(row -> row.quantity().orElseThrow() + " " + row.outcome())
        .containsExactlyInAnyOrder(
            "9999999999999999990000.000000 reached", "999999999999999999.000000 reached");
    assertThat(statistics.satisfactionExcluded())
        .extracting(ExcludedSatisfaction::reason)
        .containsExactly("out_of_range");
  }
}
