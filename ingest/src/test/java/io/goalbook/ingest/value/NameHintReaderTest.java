package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.value.Comparator;
import io.goalbook.model.words.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHintReaderTest {
  private final NameHintReader hints = NameHintReader.from(WordLists.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      emptyValue = "",
      value = {
        "验收合格率(≥**%);验收合格率;>=;%",
        "验收合格率（≥**％）;验收合格率;>=;%",
        "农村低保标准(≥**元/人·月);农村低保标准;>=;元/人·月",
        "扶贫临时救助标准(<**元/户·年)——一户年最高5300元;扶贫临时救助标准;<;元/户·年",
        "其中:农村低保对象(按月平均)(≥**人);其中:农村低保对象(按月平均);>=;人",
        "受益建档立卡贫困人口数≥**人;受益建档立卡贫困人口数;>=;人",
        "种植数量(**株);种植数量;'';株",
        "开展修复工程(个);开展修复工程(个);'';个",
        "补助标准（单位：元/人）;补助标准（单位：元/人）;'';元/人",
        "残疾人（儿童）救助人数;残疾人（儿童）救助人数;'';''",
        "群众满意度;群众满意度;'';''",
        "'';'';'';''",
      })
  void a_name_hints_at_comparator_and_unit(
      String printed, String name, String comparator, String unit) {
    NameHint hint = hints.read(printed);

    assertThat(hint.name()).isEqualTo(name);
    assertThat(hint.comparator().map(Comparator::symbol).orElse("")).isEqualTo(comparator);
    assertThat(hint.unit()).isEqualTo(unit);
  }
}
