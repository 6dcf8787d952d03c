package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.WordLists;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueParserTest {
  private static final OptionalInt YEAR = OptionalInt.of(2026);

  private final TargetValueParser parser = TargetValueParser.from(WordLists.packaged());

  private TargetValue parse(String raw) {
    return parser.parse(raw, ValueColumns.NONE, YEAR).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "≥46人;>=;46;人;true",
        "≤20.7万元;<=;20.7;万元;true",
        "1500元/人;=;1500;元/人;false",
        "100%;=;100;%;false",
        "大于等于95%;>=;95;%;true",
        "不低于90%;>=;90;%;true",
        "95%以上;>=;95;%;true",
        "不超过3次;<=;3;次;true",
        "＞ 85 ％;>;85;%;true",
        "达到90%以上;>=;90;%;true",
        "300 条以上;>=;300;条;true",
        "172800元/年;=;172800;元/年;false",
        "1500元/人·月;=;1500;元/人·月;false",
        "80元/人/天;=;80;元/人/天;false",
        "200元/人次;=;200;元/人次;false",
        "1,500.00元;=;1500.00;元;false",
        "三百人;=;300;人;false",
        "百分之九十五;=;95;%;false",
        "1346.0088万平方米;=;1346.0088;万平方米;false",
        "250万;=;250;万;false",
        "15%及其以下;<=;15;%;true",
        "<24小时;<;24;小时;true",
        ">=100%;>=;100;%;true",
        "≧5次;>=;5;次;true",
        "=100.00(%);=;100.00;%;true",
        "1次/月;=;1;次/月;false",
        "≥530元/人*月;>=;530;元/人*月;true",
        "满意度≥90%;>=;90;%;true",
      })
  void a_number_keeps_its_comparator_number_and_unit(
      String raw, String comparator, String number, String unit, boolean printed) {
    assertThat(parse(raw))
        .isInstanceOfSatisfying(
            TargetValue.Quantity.class,
            quantity -> {
              assertThat(quantity.raw()).isEqualTo(raw);
              assertThat(quantity.comparator().symbol()).isEqualTo(comparator);
              assertThat(quantity.number()).isEqualByComparingTo(number);
              assertThat(quantity.unit().text()).isEqualTo(unit);
              assertThat(quantity.comparatorPrinted()).isEqualTo(printed);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1500元/人;1500;person;unstated",
        "172800元/年;172800;-;year",
        "1500元/人·月;1500;person;month",
        "80元/人/天;80;person;day",
        "400元/人、天;400;person;day",
        "3500元/户;3500;household;unstated",
        "200元/人次;200;person_time;unstated",
        "2万元/户;20000;household;unstated",
        "260元/辆·年;260;辆;year",
        "≤20.7万元;207000;-;unstated",
      })
  void a_unit_of_money_says_what_is_paid_for_and_for_how_long(
      String raw, String yuan, String per, String period) {
    TargetValue.Quantity quantity = (TargetValue.Quantity) parse(raw);
    assertThat(quantity.rate())
        .hasValueSatisfying(
            rate -> {
              assertThat(rate.yuan()).isEqualByComparingTo(yuan);
              assertThat(rate.per().orElse("-")).isEqualTo(per);
              assertThat(rate.period().code()).isEqualTo(period);
            });
  }

  @ParameterizedTest
  @CsvSource({"1000-2000元/人, 1000, person, unstated", "0.5～1万元/户·年, 5000, household, year"})
  void a_range_of_money_has_the_rate_of_its_lower_end(
      String raw, String yuan, String per, String period) {
    assertThat(parse(raw))
        .isInstanceOfSatisfying(
            TargetValue.Range.class,
            range -> {
              Rate rate = range.rate().orElseThrow();
              assertThat(rate.yuan()).isEqualByComparingTo(yuan);
              assertThat(rate.per()).contains(per);
              assertThat(rate.period().code()).isEqualTo(period);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"80%-90%;80;90;%", "3～5次;3;5;次", "10至15人;10;15;人", "1000-2000元/人;1000;2000;元/人"})
  void a_range_has_two_bounds(String raw, String low, String high, String unit) {
    assertThat(parse(raw))
        .isInstanceOfSatisfying(
            TargetValue.Range.class,
            range -> {
              assertThat(range.low()).isEqualByComparingTo(low);
              assertThat(range.high()).isEqualByComparingTo(high);
              assertThat(range.unit().text()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026年12月底,2026-12-31",
    "12月31日前,2026-12-31",
    "2025年底前,2025-12-31",
    "2021年1月-12月,2021-12-31",
    "2023.07-2024.01,2024-01-31",
    "2026年2月,2026-02-28",
    "2026-06-30,2026-06-30",
    "12月底到位,2026-12-31",
    "2026年11月15日前完成,2026-11-15",
  })
  void a_deadline_is_the_last_day_meant(String raw, LocalDate date) {
    assertThat(parse(raw))
        .isInstanceOfSatisfying(
            TargetValue.Deadline.class, deadline -> assertThat(deadline.date()).contains(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"每月15日前", "一周内", "故障发生后一周内", "3个工作日内"})
  void a_recurring_or_relative_deadline_has_no_date(String raw) {
    assertThat(parse(raw))
        .isInstanceOfSatisfying(
            TargetValue.Deadline.class, deadline -> assertThat(deadline.date()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有效提高",
        "达到标准",
        "及时发放",
        "按实际缴费金额补贴",
        "中长期",
        "全年",
        "是",
        "否",
        "一般",
        "2026年预算执行良好情况说明"
      })
  void words_are_a_qualitative_target(String raw) {
    assertThat(parse(raw)).isEqualTo(new TargetValue.Qualitative(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "不涉及", "/", "—", "-", "", " "})
  void a_placeholder_says_that_there_is_none(String raw) {
    assertThat(parse(raw)).isEqualTo(new TargetValue.Placeholder(raw));
  }

  @Test
  void the_first_of_several_statements_is_the_value_and_the_rest_a_doubt() {
    TargetValueParser.Parsed parsed = parser.parse("≥95%；投诉不超过3次", ValueColumns.NONE, YEAR);

    assertThat(parsed.doubts()).containsExactly(DoubtReason.SEVERAL_STATEMENTS);
    assertThat(((TargetValue.Quantity) parsed.value()).number()).isEqualByComparingTo("95");
    assertThat(parsed.value().raw()).isEqualTo("≥95%；投诉不超过3次");
  }

  @Test
  void columns_of_their_own_give_comparator_and_unit() {
    TargetValue value = parser.parse("95", new ValueColumns("≥", "百分比"), YEAR).value();

    TargetValue.Quantity quantity = (TargetValue.Quantity) value;
    assertThat(quantity.comparator().symbol()).isEqualTo(">=");
    assertThat(quantity.comparatorPrinted()).isTrue();
    assertThat(quantity.unit().text()).isEqualTo("%");
    assertThat(quantity.raw()).isEqualTo("95");
  }

  @Test
  void a_direction_is_no_comparator() {
    TargetValue value = parser.parse("95%", new ValueColumns("正向", ""), YEAR).value();

    assertThat(((TargetValue.Quantity) value).comparatorPrinted()).isFalse();
  }

  @Test
  void every_text_gives_a_value_that_keeps_it() {
    Random random = new Random(20260101);
    String alphabet = "≥≤<>=0123456789.,%元/人年月日·-~至达到不低于以上三百千万（）()\n 　；，无—";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String raw = text.toString();

      TargetValue value = parse(raw);

      assertThat(value.raw()).isEqualTo(raw);
    }
  }
}
