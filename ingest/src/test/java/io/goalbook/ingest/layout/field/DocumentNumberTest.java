package io.goalbook.ingest.layout.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "冀财社【2024】163号残疾人康复资金, 冀财社【2024】163号",
    "冀财社〔2024〕163号, 冀财社〔2024〕163号",
    "冀财社[2024] 163 号, 冀财社[2024] 163 号",
    "冀财社（2024）第163号, 冀财社（2024）第163号",
    "冀财社「2024」163号, 冀财社「2024」163号",
    "冀财社〖2024〗163号, 冀财社〖2024〗163号",
    "冀财社{2024}163号, 冀财社{2024}163号",
    "宁财（社）指标〔2024〕5号残疾人补助, 宁财（社）指标〔2024〕5号",
    "宁财(社)〔2024〕5号, 宁财(社)〔2024〕5号",
    "残疾人补助（提前下达）冀财社〔2024〕163号, 冀财社〔2024〕163号",
    "残疾人补助（中央）冀财社〔2024〕163号, 冀财社〔2024〕163号"
  })
  void all_of_a_number_is_read_and_no_words_before_it(String text, String number) {
    assertThat(DocumentNumber.in(text)).map(DocumentNumber::text).contains(number);
    assertThat(DocumentNumber.in(text)).map(DocumentNumber::year).contains(2024);
  }
}
