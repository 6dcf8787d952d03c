package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtfulFieldsTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  private Recognised pingluoWith(String printed, String instead) throws DocumentException {
    String text = new String(Samples.bytes("pingluo-2026.txt"), StandardCharsets.UTF_8);
    assertThat(text).contains(printed);
    int first = text.indexOf(printed);
    String changed = text.substring(0, first) + instead + text.substring(first + printed.length());
    return recogniser.recognise(
        new DocumentReaders().read(changed.getBytes(StandardCharsets.UTF_8)),
        "宁夏回族自治区/平罗县/2026/a.txt");
  }

  private static List<String> doubts(Recognised recognised, DoubtReason reason) {
    return recognised.doubts().stream()
        .filter(doubt -> doubt.reason() == reason)
        .map(Doubt::text)
        .toList();
  }

  @Test
  void a_budget_that_is_no_number_is_kept_as_printed_and_doubted() throws DocumentException {
    Recognised recognised = pingluoWith("553320", "以实际拨付为准");

    assertThat(recognised.tables().get(0).funding().budgetYuan()).isEmpty();
    assertThat(recognised.tables().get(0).funding().budgetRaw()).contains("以实际拨付为准");
    assertThat(doubts(recognised, DoubtReason.BUDGET_NOT_READ)).containsExactly("以实际拨付为准");
  }

  @Test
  void a_budget_in_words_is_read() throws DocumentException {
    Recognised recognised = pingluoWith("553320", "伍拾伍万叁仟叁佰贰拾元整");

    assertThat(recognised.tables().get(0).funding().budgetYuan())
        .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("553320"));
    assertThat(recognised.doubts()).isEmpty();
  }

  @Test
  void a_satisfaction_above_one_hundred_per_cent_is_doubted() throws DocumentException {
    Recognised recognised = pingluoWith("被服务残疾人满意度\n\t ≥95%", "被服务残疾人满意度\n\t ≥950%");

    assertThat(doubts(recognised, DoubtReason.VALUE_DOUBTFUL))
        .singleElement()
        .asString()
        .endsWith("≥950%");
  }
}
