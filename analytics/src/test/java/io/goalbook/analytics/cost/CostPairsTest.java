package io.goalbook.analytics.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostPairsTest {

  @ParameterizedTest
  @CsvSource({
    "村联络员补助, 村联络员人数, 3人, certain used",
    "联络员补助, 村级联络员人数, 3人, likely used",
    "乡镇联络员补助, 联络员人数, 3人, likely used",
    // The phrase 委员 is too short, 联络员 less than half of the other.
    "委员补助, 专职委员人数, 3人, no_quantity",
    "联络员补助, 全县各行政村联络员人数, 3人, no_quantity",
    // An equal beginning, and a unit that counts no payees.
    "托养服务补助, 托养服务机构数, 3个, no_quantity",
    "联络员补助, 村级联络员数量, 3个, no_quantity",
    "联络员补助, 联络员数量, 3个, certain used"
  })
  void a_pair_says_how_sure_it_is(String cost, String quantity, String number, String pair)
      throws SQLException {
    Facts facts =
        new Facts()
            .project("A")
            .indicator("A", "成本指标", cost, "1000元")
            .indicator("A", "数量指标", quantity, number);

    Statistics statistics = Analysed.upTo(new CostStandards(), facts);

    assertThat(outcomes(statistics)).containsExactly(pair);
    assertThat(statistics.costStandards())
        .filteredOn(row -> row.kind().origin().equals("derived"))
        .extracting(row -> row.pairCertainty().orElse("") + " used")
        .isEqualTo(pair.endsWith("used") ? List.of(pair) : List.of());
  }

  @Test
  void who_is_certain_of_a_partner_is_no_candidate_for_another() throws SQLException {
    Facts facts =
        new Facts()
            .project("A")
            .indicator("A", "成本指标", "联络员补助", "1000元")
            .indicator("A", "成本指标", "村级联络员补助", "5000元")
            .indicator("A", "数量指标", "村级联络员人数", "3人");

    assertThat(outcomes(Analysed.upTo(new CostStandards(), facts)))
        .containsExactly("no_quantity", "certain used");
  }

  @Test
  void ambiguous_pairs_are_listed_with_their_candidates_and_not_used() throws SQLException {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县")
            .indicator("A", "成本指标", "联络员补助", "1000元")
            .indicator("A", "数量指标", "村级联络员人数", "3人")
            .indicator("A", "数量指标", "社区联络员人数", "4人");

    Statistics statistics = Analysed.upTo(new CostStandards(), facts);

    assertThat(statistics.costPairs()).hasSize(1);
    CostPair pair = statistics.costPairs().get(0);
    assertThat(pair.outcome()).isEqualTo("ambiguous");
    assertThat(pair.candidates()).isEqualTo(2);
    assertThat(pair.candidateNames()).contains("村级联络员人数；社区联络员人数");
    assertThat(pair.candidateIndicatorIds()).contains("A/2；A/3");
    assertThat(pair.quantityIndicatorId()).isEmpty();
    assertThat(pair.place().county()).contains("东县");
    assertThat(statistics.costStandards()).isEmpty();
  }

  @Test
  void quantities_of_another_project_are_no_candidates() throws SQLException {
    Facts facts =
        new Facts()
            .project("A")
            .indicator("A", "成本指标", "联络员补助", "1000元")
            .project("B")
            .indicator("B", "数量指标", "联络员人数", "3人");

    assertThat(outcomes(Analysed.upTo(new CostStandards(), facts))).containsExactly("no_quantity");
  }

  private static List<String> outcomes(Statistics statistics) {
    return statistics.costPairs().stream()
        .map(pair -> pair.certainty().map(sure -> sure + " ").orElse("") + pair.outcome())
        .collect(Collectors.toList());
  }
}
