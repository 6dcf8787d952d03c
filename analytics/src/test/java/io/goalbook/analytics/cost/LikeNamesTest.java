package io.goalbook.analytics.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeNamesTest {

  @ParameterizedTest
  @CsvSource({
    // One character in four may differ, not more.
    "古树保护, 古木保护, true",
    "古树保护, 古木护理, false",
    "古树名木保护, 古树名木保养, true",
    "古树名木保护, 古树名木看管, false",
    "村医务室药品差价, 村卫生室药品差价, true",
    "残疾人文化体育活动, 残疾人文体活动, true",
    "古树, 古木, false",
    "校园, 校园, true"
  })
  void names_are_alike_when_one_character_in_four_differs(
      String first, String second, boolean alike) {
    Map<String, String> groups = new LikeNames(List.of()).groups(List.of(first, second));

    assertThat(groups).containsEntry(first, first).containsEntry(second, alike ? first : second);
  }

  @Test
  void a_known_name_leads_before_any_other_and_the_most_alike_wins() {
    LikeNames names = new LikeNames(List.of("困难残疾人生活", "困难老年人生活"));

    assertThat(names.groups(List.of("困难老人生活", "困难残疾人的生活", "防汛物资储备", "防汛物资储存")))
        .isEqualTo(
            Map.of(
                "困难老人生活", "困难老年人生活",
                "困难残疾人的生活", "困难残疾人生活",
                "防汛物资储备", "防汛物资储备",
                "防汛物资储存", "防汛物资储备"));
  }

  @Test
  void of_two_leaders_that_are_equally_alike_the_first_wins() {
    LikeNames names = new LikeNames(List.of("甲乙丙丁", "甲乙丙戊"));

    assertThat(names.groups(List.of("甲乙丙己"))).isEqualTo(Map.of("甲乙丙己", "甲乙丙丁"));
  }
}
