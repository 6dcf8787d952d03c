package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.goal.Funding;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitErrorTest {

  private static Funding funding(String budget, String fiscal, String other) {
    return new Funding(
        Optional.of(new BigDecimal(budget)),
        Optional.empty(),
        Optional.of(new BigDecimal(fiscal)),
        Optional.of(new BigDecimal(other)),
        Optional.empty(),
        Optional.of("元"),
        Optional.of(budget));
  }

  @ParameterizedTest
  @CsvSource({
    "47.00, 300000.00, 170000.00, true",
    "470000.00, 30.00, 17.00, true",
    "470000.00, 300000.00, 170000.00, false",
    "470000.00, 300000.00, 0.00, false",
    "470000.00, 4700.00, 0.00, false",
    "0.00, 0.00, 0.00, false",
  })
  void a_budget_is_compared_with_the_sum_of_its_parts(
      String budget, String fiscal, String other, boolean probable) {
    assertThat(UnitError.isProbable(funding(budget, fiscal, other), List.of(), BigDecimal.ZERO))
        .isEqualTo(probable);
  }

  private static List<String> doubtsWithBudget(String budget) throws DocumentException {
    String text =
        new String(Samples.bytes("pingluo-2026.txt"), StandardCharsets.UTF_8)
            .replaceFirst("553320", budget);
    return GoalTableRecogniser.from(WordLists.packaged())
        .recognise(
            new DocumentReaders().read(text.getBytes(StandardCharsets.UTF_8)),
            "宁夏回族自治区/平罗县/2026/a.txt")
        .doubts()
        .stream()
        .filter(doubt -> doubt.reason() == DoubtReason.PROBABLE_UNIT_ERROR)
        .map(Doubt::text)
        .toList();
  }

  @Test
  void a_budget_far_below_the_costs_that_the_form_states_is_doubted() throws DocumentException {
    assertThat(doubtsWithBudget("55.332")).containsExactly("55.332");
    assertThat(doubtsWithBudget("553320")).isEmpty();
    assertThat(doubtsWithBudget("5533.20")).isEmpty();
  }
}
