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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "553320, 6222020402012345678",
    "≤144人, ≤99999999999999999999人",
    "172800元/年, 99999999999999999999元/年"
  })
  void a_number_that_no_table_holds_is_doubted_and_never_believed(String printed, String instead)
      throws DocumentException {
    Recognised recognised = pingluoWith(printed, instead);

    assertThat(recognised.tables()).hasSize(4);
    assertThat(recognised.doubts())
        .extracting(Doubt::reason)
        .containsAnyOf(DoubtReason.BUDGET_NOT_READ, DoubtReason.VALUE_DOUBTFUL);
  }

  @Test
  void a_column_that_no_list_knows_is_said() throws DocumentException {
    Recognised recognised = pingluoWith("一级绩效指标", "壹级指标");

    assertThat(doubts(recognised, DoubtReason.LABEL_UNKNOWN)).containsExactly("壹级指标");
  }

  @Test
  void a_label_that_no_list_knows_is_said_with_what_stands_beside_it() throws DocumentException {
    Recognised recognised = pingluoWith("项目属性\n\t一年期项目\n\t项目期限\n\t99年", "奇特栏目\n\t奇特内容");

    assertThat(doubts(recognised, DoubtReason.LABEL_UNKNOWN)).containsExactly("奇特栏目：奇特内容");
  }

  @Test
  void who_filled_in_a_form_is_no_indicator() throws DocumentException {
    Recognised recognised =
        pingluoWith(
            "被服务残疾人满意度\n\t ≥95%", "被服务残疾人满意度\n\t ≥95%\n\n\t填报人：\n\t张一\n\t填报日期：\n\t2026-01-10");

    assertThat(recognised.tables().stream().mapToInt(table -> table.indicators().size()).sum())
        .isEqualTo(43);
  }

  @Test
  void a_negative_satisfaction_is_doubted() throws DocumentException {
    Recognised recognised = pingluoWith("被服务残疾人满意度\n\t ≥95%", "被服务残疾人满意度\n\t -5%");

    assertThat(doubts(recognised, DoubtReason.VALUE_DOUBTFUL))
        .singleElement()
        .asString()
        .endsWith("-5%");
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
