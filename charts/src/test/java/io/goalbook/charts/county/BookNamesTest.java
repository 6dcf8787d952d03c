package io.goalbook.charts.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.county.fact.County;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookNamesTest {
  private final BookNames names = new BookNames();

  private static County county(Optional<String> code, Optional<String> city, String name) {
    return new County(1, code.orElse(name), code, Optional.of("某省"), city, name);
  }

  @Test
  void a_name_has_code_city_and_county() {
    assertThat(names.of(county(Optional.of("990101"), Optional.of("甲市"), "乙县")))
        .isEqualTo("990101-甲市乙县.xlsx");
  }

  @Test
  void the_units_of_a_city_itself_name_it_once() {
    assertThat(names.of(county(Optional.of("990100"), Optional.of("甲市"), "甲市")))
        .isEqualTo("990100-甲市.xlsx");
  }

  @Test
  void counties_without_code_that_have_one_name_are_numbered() {
    County county = county(Optional.empty(), Optional.empty(), "开发区");

    assertThat(names.of(county)).isEqualTo("无代码-开发区.xlsx");
    assertThat(names.of(county)).isEqualTo("无代码-开发区-2.xlsx");
  }

  @Test
  void signs_that_some_system_refuses_are_replaced() {
    assertThat(names.of(county(Optional.empty(), Optional.empty(), "../a:b*\"c\" . ")))
        .isEqualTo("无代码-.._a_b__c__.xlsx");
  }

  @Test
  void a_very_long_name_still_fits() {
    String name = names.of(county(Optional.empty(), Optional.empty(), "县".repeat(300)));

    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(name).startsWith("无代码-县县").endsWith("县.xlsx");
  }
}
