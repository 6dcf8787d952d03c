package io.goalbook.charts.overview.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.ScopeFactsQuery;
import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleProject;
import io.goalbook.charts.sample.SampleWarehouse;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObservationRulesTest {
  private static final Sample SAMPLE =
      Sample.of(11, new Region("河北省", "130000", 2025, 40), new Region("黑龙江省", "230000", 2025, 12));
  private static final InboxCounts ALL_READ = new InboxCounts(52, 52, 0, 0, 0, Optional.empty(), 0);

  private static List<Chapter> chapters = List.of();

  @BeforeAll
  static void ask_once() throws SQLException {
    try (Warehouse warehouse = SampleWarehouse.of(SAMPLE)) {
      chapters =
          Figures.of(
                  SAMPLE.statistics(),
                  new ScopeFactsQuery(WordLists.packaged()).ask(warehouse.connection()),
                  LocalDate.of(2026, 11, 21))
              .chapters();
    }
  }

  private static Evidence evidence(
      InboxCounts inbox, Optional<String> reason, List<UnitErrors> unitErrors) {
    return new Evidence(
        SAMPLE.statistics(), chapters, inbox, reason, List.of(), List.of(), unitErrors);
  }

  @Test
  void at_most_five_sentences_are_told_and_always_the_same() {
    Evidence evidence = evidence(ALL_READ, Optional.empty(), List.of());

    List<Observation> told = ObservationRules.observe(evidence);

    assertThat(told).hasSizeBetween(1, 5).isEqualTo(ObservationRules.observe(evidence));
    assertThat(told).allMatch(one -> one.text().endsWith("。") && one.text().matches(".*\\d.*"));
  }

  @Test
  void no_county_is_named_where_five_or_more_stand() {
    List<String> counties =
        SAMPLE.projects().stream()
            .map(SampleProject::place)
            .map(Places::county)
            .distinct()
            .toList();

    for (ObservationRule rule : ObservationRules.all()) {
      for (Observation one : rule.observe(evidence(ALL_READ, Optional.empty(), List.of()))) {
        assertThat(counties).as(one.text()).noneMatch(one.text()::contains);
      }
    }
  }

  @Test
  void files_that_were_not_read_are_told_with_their_usual_reason() {
    InboxCounts inbox = new InboxCounts(52, 40, 2, 10, 0, Optional.of("scanned"), 7);

    assertThat(new UnreadFiles().observe(evidence(inbox, Optional.of("扫描件"), List.of())))
        .containsExactly(
            new Observation(
                Topic.PROCESSING,
                "收件箱 52 个文件中，未读 10 个、部分已读 2 个；未读的以“扫描件”为多（7 个），未读出的内容不在各项数字内，办法见“处理情况”。",
                61));
  }

  @Test
  void doubtful_units_come_before_everything_that_rests_on_them() {
    UnitErrors errors = new UnitErrors(chapters.get(0).facts().scope(), 3, 2);

    assertThat(
            ObservationRules.observe(evidence(ALL_READ, Optional.empty(), List.of(errors))).get(0))
        .isEqualTo(
            new Observation(
                Topic.PROCESSING, "河北省 2025 年 2 个县的 3 个项目。预算金额疑似元、万元错填，请先核实；核实前合计数请谨慎使用。", 95));
  }
}
