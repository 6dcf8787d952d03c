package io.goalbook.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Truth.Indicator;
import io.goalbook.ingest.corpus.Truth.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TruthJsonTest {

  @Test
  void the_samples_hold_fourteen_projects_and_a_hundred_and_three_indicators() {
    assertThat(TruthJson.huailai().projects()).hasSize(10);
    assertThat(TruthJson.huailai().indicators()).hasSize(60);
    assertThat(TruthJson.huailai().goals().orElseThrow().subGoals()).hasSize(7);
    assertThat(TruthJson.huailai().goals().orElseThrow().safeguards()).hasSize(7);
    assertThat(TruthJson.pingluo().projects()).hasSize(4);
    assertThat(TruthJson.pingluo().indicators()).hasSize(43);
    assertThat(TruthJson.pingluo().goals()).isEmpty();
  }

  @Test
  void an_indicator_keeps_every_field_of_the_file() {
    assertThat(TruthJson.huailai().indicators().get(0))
        .isEqualTo(
            new Indicator(
                "产出指标",
                "数量指标",
                "数量指标",
                "得到培训或职业介绍服务的残疾人",
                Optional.of("得到培训或职业介绍服务的残疾人人数"),
                "≥46人",
                Optional.of("工作计划"),
                Value.quantity(">=", new BigDecimal("46"), "人")));
    assertThat(TruthJson.pingluo().indicators().get(4).value())
        .isEqualTo(Value.deadline(LocalDate.of(2026, 12, 31)));
  }
}
