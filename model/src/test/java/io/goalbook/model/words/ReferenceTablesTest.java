package io.goalbook.model.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {
  private static final String HEADER = "document,location,field,value,reason,author\n";

  private static final String TRANSFERS =
      "document_number,name,level,kind,fiscal_year,province,county,amount_yuan,regional_target\n";

  @TempDir private Path folder;

  private ReferenceTables load() {
    return ReferenceTables.load(Optional.of(folder));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("corrections.csv"), text);
  }

  @Test
  void a_table_that_is_absent_or_has_a_header_only_is_empty() throws IOException {
    assertThat(load().rows("corrections")).isEmpty();
    assertThat(load().version()).isEqualTo(ReferenceTables.none().version());

    write(HEADER);

    assertThat(load().rows("corrections")).isEmpty();
  }

  @Test
  void the_version_changes_with_a_cell() throws IOException {
    write(HEADER + "甲.docx,表1/行3,budget_yuan,100,单位有误,某某\n");
    String before = load().version();

    write(HEADER + "甲.docx,表1/行3,budget_yuan,200,单位有误,某某\n");

    assertThat(load().version()).isNotEqualTo(before);
  }

  @Test
  void each_table_has_a_version_of_its_own() throws IOException {
    write(HEADER + "甲.docx,表1/行3,budget_yuan,100,单位有误,某某\n");

    assertThat(load().version("corrections"))
        .isNotEqualTo(ReferenceTables.none().version("corrections"));
    assertThat(load().version("standards")).isEqualTo(ReferenceTables.none().version("standards"));
  }

  @Test
  void a_row_without_a_reason_is_an_error_with_file_and_line() throws IOException {
    write(HEADER + "甲.docx,表1/行3,budget_yuan,100,,某某\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(WordListException.class)
        .hasMessage("参考表 corrections.csv 第 2 行：栏目 reason 不能为空");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "冀财社163,,,,2025,河北省,130730,100, # document_number 应为文号，如 冀财社〔2024〕163号；实为“冀财社163”",
        "冀财社〔2024〕163号,,,,25,河北省,130730,100, # fiscal_year 应为2000 至 2100 的整数，实为“25”",
        "冀财社〔2024〕163号,,,,2025,河北省,130730,20.7万元, # amount_yuan 应为0 至 9999999999999.99 的数字（不带千分号，至多 2 位小数），实为“20.7万元”",
        "冀财社〔2024〕163号,,,,2025,河北省,,,培训残疾人 # regional_target 应为“指标≥数量单位”，几个用 | 隔开，如 培训残疾人≥5000人；实为“培训残疾人”",
      })
  void a_cell_that_is_not_what_its_column_asks_for_is_an_error(String row, String problem)
      throws IOException {
    Files.writeString(folder.resolve("transfers.csv"), TRANSFERS + row + "\n");

    assertThatThrownBy(this::load).hasMessage("参考表 transfers.csv 第 2 行：栏目 " + problem);
  }

  @Test
  void a_date_that_is_none_is_an_error() throws IOException {
    Files.writeString(
        folder.resolve("expected-units.csv"),
        """
        fiscal_year,province,county,unit_code,unit,amount_yuan,due_date
        2025,河北省,130730,762001,残联,100.5,2025-02-30
        """);

    assertThatThrownBy(this::load)
        .hasMessage("参考表 expected-units.csv 第 2 行：栏目 due_date 应为日期，如 2025-02-28；实为“2025-02-30”");
  }

  @Test
  void a_county_may_be_listed_with_nothing() throws IOException {
    Files.writeString(
        folder.resolve("transfers.csv"), TRANSFERS + "冀财社〔2024〕163号,,,,2025,河北省,130730,0,\n");
    Files.writeString(
        folder.resolve("expected-units.csv"),
        """
        fiscal_year,province,county,unit_code,unit,amount_yuan,due_date
        2025,河北省,130730,762001,残联,0.00,
        """);

    assertThat(load().rows("transfers").get(0).get("amount_yuan")).isEqualTo("0");
    assertThat(load().rows("expected-units").get(0).get("amount_yuan")).isEqualTo("0.00");
  }

  @Test
  void any_brackets_and_several_targets_may_stand_in_a_transfer() throws IOException {
    Files.writeString(
        folder.resolve("transfers.csv"),
        TRANSFERS
            + "宁财（社）指标[2024]163号,名称,province,彩票公益金,2025,宁夏回族自治区,,100.50,培训残疾人≥5000人|辅具适配=300件\n");

    assertThat(load().rows("transfers")).hasSize(1);
  }

  @Test
  void other_files_of_the_folder_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("notes.csv"), "a\n");

    assertThat(load().rows("corrections")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "托养服务,,甲省,2025,1500,人,年,定额,甲〔2025〕1号 |",
        "托养服务,居家,甲省,2025,1500.50,person,,上限,甲〔2025〕1号 |",
        "托养服务,,甲省,25,1500,人,年,定额,甲〔2025〕1号 | 栏目 fiscal_year 应为2000 至 2100 的整数，实为“25”",
        "托养服务,,甲省,2025,一千,人,年,定额,甲〔2025〕1号 | 栏目 amount_yuan 应为0.01 至 9999999999999.99 的数字（不带千分号，至多 2 位小数），实为“一千”",
        "托养服务,,甲省,2025,1500.005,人,年,定额,甲〔2025〕1号 | 栏目 amount_yuan 应为0.01 至 9999999999999.99 的数字（不带千分号，至多 2 位小数），实为“1500.005”",
        "托养服务,,甲省,2025,0,人,年,定额,甲〔2025〕1号 | 栏目 amount_yuan 应为0.01 至 9999999999999.99 的数字（不带千分号，至多 2 位小数），实为“0”",
        "托养服务,,甲省,2025,1500,人,每年,定额,甲〔2025〕1号 | 栏目 period 的取值未知：“每年”",
        "托养服务,,甲省,2025,1500,人,年,限额,甲〔2025〕1号 | 栏目 limit 的取值未知：“限额”",
        "托养服务,,甲省,2025,1500,人,年,定额, | 栏目 document_number 不能为空"
      })
  void a_standard_is_checked_with_file_and_line(String row, String problem) throws IOException {
    Files.writeString(
        folder.resolve("standards.csv"),
        "benefit,sub_kind,province,fiscal_year,amount_yuan,per,period,limit,document_number\n"
            + row
            + "\n");

    if (problem == null) {
      assertThat(load().rows("standards")).hasSize(1);
    } else {
      assertThatThrownBy(this::load).hasMessage("参考表 standards.csv 第 2 行：" + problem);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "托养服务, 河北省, ",
    "托养服务费, 河北省, 栏目 benefit 不在词表 benefits.csv 中：“托养服务费”",
    "托养服务, 河北, 栏目 province 不在词表 divisions.csv 中：“河北”"
  })
  void a_standard_names_a_benefit_and_a_province_of_the_lists(
      String benefit, String province, String problem) throws IOException {
    Files.writeString(
        folder.resolve("standards.csv"),
        "benefit,sub_kind,province,fiscal_year,amount_yuan,per,period,limit,document_number\n"
            + benefit
            + ",,"
            + province
            + ",2025,1500,人,年,定额,甲〔2025〕1号\n");
    ReferenceTables tables = load();
    WordLists words = WordLists.packaged();

    if (problem == null) {
      assertThat(tables.checkedAgainst(words)).isSameAs(tables);
    } else {
      assertThatThrownBy(() -> tables.checkedAgainst(words))
          .isInstanceOf(WordListException.class)
          .hasMessage("参考表 standards.csv 第 2 行：" + problem);
    }
  }
}
