package io.goalbook.charts.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.money.TransferQuantity;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PublicQuantityTest {
  private final SmallCounts counts = new SmallCounts(WordLists.packaged());

  private static TransferQuantity row(
      String name, String city, int promised, int sum, String unit) {
    return new TransferQuantity(
        "某财社〔2025〕1号",
        "transfers",
        new Place(
            Optional.of("某省"),
            Optional.of(city).filter(known -> !known.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(2025)),
        name,
        ">=",
        BigDecimal.valueOf(promised),
        unit,
        2,
        2,
        0,
        Optional.of(BigDecimal.valueOf(sum)),
        Optional.of(new BigDecimal("50.0")),
        "below",
        Optional.empty(),
        Optional.empty());
  }

  private List<String> shown(TransferQuantity... rows) {
    return PublicQuantity.of(List.of(rows), counts).stream()
        .map(
            row ->
                row.promised().map(Object::toString).orElse("")
                    + "|"
                    + row.quantity().map(Object::toString).orElse("")
                    + "|"
                    + row.percent().map(Object::toString).orElse(""))
        .toList();
  }

  @Test
  void one_to_four_persons_or_households_are_not_told_apart() {
    assertThat(shown(row("甲", "", 100, 4, "人"))).containsExactly("|少于5|");
    assertThat(shown(row("甲", "", 3, 40, "户"))).containsExactly("少于5||");
    assertThat(shown(row("甲", "", 100, 1, "人次"))).containsExactly("|少于5|");
  }

  @Test
  void none_and_five_are_shown_as_they_are() {
    assertThat(shown(row("甲", "", 100, 0, "人"))).containsExactly("100|0|50.0");
    assertThat(shown(row("甲", "", 100, 5, "人"))).containsExactly("100|5|50.0");
  }

  @Test
  void things_that_are_no_persons_are_counted_as_they_are() {
    assertThat(shown(row("甲", "", 100, 3, "辆"))).containsExactly("100|3|50.0");
  }

  @Test
  void a_total_and_the_other_parts_do_not_give_a_small_part_away() {
    assertThat(
            shown(
                row("甲", "", 100, 53, "人"),
                row("甲", "子市", 60, 50, "人"),
                row("甲", "丑市", 40, 3, "人"),
                row("乙", "", 100, 53, "人")))
        .containsExactly("||", "||", "|少于5|", "100|53|50.0");
  }
}
