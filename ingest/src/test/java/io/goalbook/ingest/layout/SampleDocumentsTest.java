package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.corpus.Truth;
import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.DepartmentGoal.Section;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  private Recognised huailai() throws DocumentException {
    return recogniser.recognise(
        new DocumentReaders().read(Samples.bytes("huailai-2025.txt")), "河北省/怀来县/2025/a.txt");
  }

  private Recognised pingluo() throws DocumentException {
    return recogniser.recognise(
        new DocumentReaders().read(Samples.bytes("pingluo-2026.txt")), "宁夏回族自治区/平罗县/2026/a.txt");
  }

  @Test
  void both_documents_give_what_a_careful_person_reads() throws DocumentException {
    ReadTruth.assertEqual(huailai().tables(), TruthJson.huailai());
    ReadTruth.assertEqual(pingluo().tables(), TruthJson.pingluo());
  }

  @Test
  void every_row_of_the_indicator_blocks_is_stored() throws DocumentException {
    assertThat(huailai().rowsSeen()).isEqualTo(60);
    assertThat(pingluo().rowsSeen()).isEqualTo(43);
    assertThat(huailai().rowsUnread() + pingluo().rowsUnread()).isZero();
  }

  @Test
  void part_one_gives_one_overall_goal_seven_sub_goals_and_seven_safeguards()
      throws DocumentException {
    Truth.DepartmentGoals truth = TruthJson.huailai().goals().orElseThrow();

    List<DepartmentGoal> goals = huailai().departmentGoals();

    assertThat(goals.stream().filter(goal -> goal.section() == Section.OVERALL)).hasSize(1);
    assertThat(
            goals.stream()
                .filter(goal -> goal.section() == Section.SUB_GOAL)
                .map(goal -> goal.number().orElse("") + goal.title().orElse("")))
        .containsExactlyElementsOf(
            truth.subGoals().stream().map(goal -> goal.number() + goal.title()).toList());
    assertThat(
            goals.stream()
                .filter(goal -> goal.section() == Section.SAFEGUARD)
                .map(goal -> goal.title().orElse("")))
        .containsExactlyElementsOf(truth.safeguards());
  }

  @Test
  void the_thirteen_numbers_in_the_prose_are_found_with_their_names() throws DocumentException {
    List<String> expected =
        TruthJson.huailai().goals().orElseThrow().subGoals().stream()
            .flatMap(goal -> goal.indicators().stream())
            .filter(indicator -> indicator.value().kind().equals("quantity"))
            .map(indicator -> indicator.name() + "=" + indicator.rawValue())
            .toList();

    List<String> found =
        huailai().departmentGoals().stream()
            .flatMap(goal -> goal.indicators().stream())
            .filter(indicator -> indicator.value() instanceof TargetValue.Quantity)
            .map(indicator -> indicator.name() + "=" + indicator.value().raw())
            .toList();

    assertThat(expected).hasSize(13);
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void a_rate_in_the_goal_text_is_kept_with_its_words() throws DocumentException {
    GoalTable rehabilitation = pingluo().tables().get(1);

    assertThat(rehabilitation.narrativeAmounts())
        .singleElement()
        .satisfies(
            amount -> {
              assertThat(amount.quotation()).isEqualTo("每人每年20000元");
              assertThat(amount.rate().yuan()).isEqualByComparingTo("20000");
            });
  }

  @Test
  void each_indicator_says_where_it_stands() throws DocumentException {
    Indicator first = huailai().tables().get(3).indicators().get(0);

    assertThat(first.location().text()).isEqualTo("怀来县/2025/表4/第2段/行2");
  }
}
