package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {
  private final MoneyReader money = MoneyReader.from(WordLists.packaged());

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
        "壹仟叁佰肆拾陆;元;1346",
        "壹仟叁佰肆拾陆.伍;万元;13465000",
        "贰万零伍佰点伍元整;万元;20500.5",
        "贰拾万;万元;200000",
        "854万(高标准农田建设400万元,提升改造295万元,其他159万元);元;8540000",
        "854万854万;元;8540000",
        "854（万元）;元;8540000",
        "（万元）854;元;8540000",
        "854 万 元;元;8540000",
        "¥854;万元;8540000",
        "人民币854万元整;元;8540000",
        "854 其中：省级资金400;万元;8540000",
        "854其中省级400;万元;8540000",
        "854，省级400，县级454;万元;8540000",
        "年度预算：854;万元;8540000",
        "2025年安排预算资金854万元;元;8540000",
        "省级400万元，县级454万元，共计854万元;元;8540000",
        "资金总额为854万元，其中省级400万元;元;8540000",
        "3个项目854万元;元;8540000",
        "20万元/年;元;200000",
        "1.2亿;元;120000000",
        "0;万元;0",
        "-3.5;万元;-35000",
        "1 307 300.00;元;1307300",
      })
  void an_amount_is_read_with_the_unit_that_stands_nearest(
      String cell, String declared, String yuan) {
    assertThat(money.read(cell, Optional.of(declared)).flatMap(MoneyReader.Money::yuan))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(new BigDecimal(yuan)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以实际拨付为准",
        "详见附件",
        "万元",
        "元",
        "1500元/人",
        "省级400万元，县级454万元",
        "3个项目",
        "无",
        "/",
        "—",
        ""
      })
  void words_that_are_no_amount_give_none(String cell) {
    assertThat(money.read(cell, Optional.of("万元"))).isEmpty();
  }

  @Test
  void a_unit_that_stands_nowhere_is_not_guessed() {
    assertThat(money.read("5.00", Optional.empty()))
        .contains(
            new MoneyReader.Money(new BigDecimal("5.00"), Optional.empty(), Optional.empty()));
  }
}
