package io.goalbook.ingest.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private final List<String> searched = new ArrayList<>();
  private final Answers<String, Integer> lengths =
      new Answers<>(
          text -> {
            searched.add(text);
            return text.length();
          });

  @Test
  void a_question_that_was_asked_before_is_not_searched_again() {
    lengths.to("数量指标");

    assertThat(lengths.to("数量" + "指标".strip())).isEqualTo(4);
    assertThat(searched).containsExactly("数量指标");
  }

  @Test
  void questions_of_one_hash_have_each_their_own_answer() {
    // "Aa" and "BB" have the same hash, and so have all words made of them.
    List<String> alike = List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBBBBB");
    Answers<String, String> same = new Answers<>(text -> text);

    for (int round = 0; round < 2; round++) {
      assertThat(alike).allSatisfy(text -> assertThat(same.to(text)).isEqualTo(text));
    }
  }

  @Test
  void what_finds_no_place_is_answered_all_the_same() {
    for (int round = 0; round < 2; round++) {
      for (int number = 0; number < 200_000; number++) {
        assertThat(lengths.to("指标" + number)).isEqualTo(2 + Integer.toString(number).length());
      }
    }

    assertThat(searched).hasSizeBetween(200_000, 400_000);
  }

  @Test
  void an_answer_that_is_asked_for_often_stays_when_others_come_once() {
    for (int number = 0; number < 200_000; number++) {
      lengths.to("指标" + number);
      lengths.to("指标名称");
      lengths.to("项目名称");
    }

    assertThat(searched.stream().filter(text -> text.endsWith("名称"))).hasSizeLessThan(10);
  }

  @Test
  void of_all_that_were_ever_asked_the_latest_are_kept() {
    for (int number = 0; number < 200_000; number++) {
      lengths.to("指标" + number);
    }
    searched.clear();

    for (int number = 199_500; number < 200_000; number++) {
      lengths.to("指标" + number);
    }

    assertThat(searched).hasSizeLessThan(50);
  }
}
