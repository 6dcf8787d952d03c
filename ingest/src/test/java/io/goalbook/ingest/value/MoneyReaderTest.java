package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {
  private final MoneyReader money = new MoneyReader(UnitWords.from(WordLists.packaged()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "470;万元;4700000",
        "20.70万元;元;207000",
        "1,307,300.00;元;1307300",
        "470万元，其中省级100万元;元;4700000",
        "肆佰柒拾万元整;元;4700000",
        "人民币伍拾伍万叁仟叁佰贰拾元整;万元;553320",
        "一亿二千万元;元;120000000",
      })
  void an_amount_is_read_with_the_unit_that_stands_nearest(
      String cell, String declared, String yuan) {
    assertThat(money.read(cell, Optional.of(declared)).flatMap(MoneyReader.Money::yuan))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(new BigDecimal(yuan)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"以实际拨付为准", "详见附件", "万元", "元"})
  void words_that_are_no_amount_give_none(String cell) {
    assertThat(money.read(cell, Optional.of("万元"))).isEmpty();
  }
}
