package io.goalbook.charts.county.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCountiesTest {
  private static final County OWN = county("990101", "甲市", "东乙县");

  private final OtherCounties names =
      new OtherCounties(
          new CountyNameList(
              List.of(
                  OWN,
                  county("990102", "甲市", "西丙县"),
                  county("990103", "甲市", "城区"),
                  county("990100", "甲市", "甲市"),
                  county("990104", "丁市", "大东乙县"),
                  county("990105", "丁市", "城区")),
              List.of("残联", "公安局")),
          OWN);

  private static County county(String code, String city, String name) {
    return new County(1, code, Optional.of(code), Optional.of("某省"), Optional.of(city), name);
  }

  @ParameterizedTest
  @CsvSource({
    "与西丙县联合实施, 与〔其他县〕联合实施",
    "东乙县城区、西丙县和大东乙县, 东乙县城区、〔其他县〕和〔其他县〕",
    "甲市东乙县残联, 甲市东乙县残联",
    "西丙残联、西丙，西丙区的做法, 〔其他县〕残联、〔其他县〕，〔其他县〕的做法",
    "西丙艺术节、东乙残联, 西丙艺术节、东乙残联",
    "丁市城区和城区, 〔其他县〕和城区",
    "990102 25 P 00TF, 〔略〕 25 P 00TF",
    "99010225P00TF, 〔略〕25P00TF",
    "代码990102。, 代码〔略〕。",
    "990101 25 P 00TF, 990101 25 P 00TF",
  })
  void other_names_and_codes_are_hidden_and_the_own_ones_stay(String text, String shown) {
    assertThat(names.apply(text)).isEqualTo(shown);
  }

  @Test
  void an_amount_that_looks_like_a_code_stays() {
    assertThat(names.apply("990102元，990102万元，990102.50，1990102"))
        .isEqualTo("990102元，990102万元，990102.50，1990102");
  }
}
