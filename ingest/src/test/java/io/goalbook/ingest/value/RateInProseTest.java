package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateInProseTest {
  private final RateInProse prose = RateInProse.from(WordLists.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "提供功能训练，每人每年20000元。;每人每年20000元;=;20000;person;year",
        "按每户3500元补助;每户3500元;=;3500;household;unstated",
        "严格按照预算标准1000元/人给补助对象兑付;1000元/人;=;1000;person;unstated",
        "每人每月不超过1.2万元;每人每月不超过1.2万元;<=;12000;person;month",
        "人均补助500元/年;人均补助500元/年;=;500;person;year",
        "每名学生？不，每生每学期资助1250元;每生每学期资助1250元;=;1250;person;term",
        "最高不超过500元/户;不超过500元/户;<=;500;household;unstated",
        "至少800元/人·月;至少800元/人·月;>=;800;person;month",
        "不低于80元/人/天;不低于80元/人/天;>=;80;person;day",
      })
  void a_rate_is_found_with_whom_when_and_bound(
      String text, String quotation, String comparator, String yuan, String per, String period) {
    List<NarrativeAmount> found = prose.find(text, new Location("目标"));

    assertThat(found).hasSize(1);
    NarrativeAmount amount = found.get(0);
    assertThat(amount.quotation()).isEqualTo(quotation);
    assertThat(amount.comparator().symbol()).isEqualTo(comparator);
    assertThat(amount.rate().yuan()).isEqualByComparingTo(yuan);
    assertThat(amount.rate().per()).contains(per);
    assertThat(amount.rate().period().code()).isEqualTo(period);
  }

  @Test
  void the_sentence_around_a_rate_is_kept() {
    List<NarrativeAmount> found =
        prose.find("1.基本康复服务。2.残疾儿童康复训练：每人每年20000元。3.其他。", new Location("目标"));

    assertThat(found).extracting(NarrativeAmount::context).containsExactly("2.残疾儿童康复训练：每人每年20000元");
  }

  @Test
  void a_total_is_no_rate() {
    assertThat(prose.find("安排资金50万元，受益100人。", new Location("目标"))).isEmpty();
  }
}
