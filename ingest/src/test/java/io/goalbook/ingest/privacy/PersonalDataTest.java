package io.goalbook.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
  private final PersonalData privacy = PersonalData.from(WordLists.packaged());

  private PersonalData.Masked mask(Block... blocks) {
    return privacy.mask(new Document(DocumentFormat.TEXT, List.of(blocks)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "项目负责人：张三丰;项目负责人：〔已隐去〕;1",
        "填 报 人: 李四  联系电话：0313-6812345;填 报 人: 〔已隐去〕  联系电话：〔已隐去〕;2",
        "联系人（签字）：欧阳某某;联系人（签字）：〔已隐去〕;1",
        "有事请打13800138000或0951-6012345;有事请打〔已隐去〕或〔已隐去〕;2",
        "身份证号11010519491231002X;身份证号〔已隐去〕;1",
        "联系人 王某某;联系人 〔已隐去〕;1",
        "联系人王某某，请联系;联系人〔已隐去〕，请联系;1",
        "联系人：张三、李四;联系人：〔已隐去〕、〔已隐去〕;2",
        "填报人：张三/阿依古丽·买买提;填报人：〔已隐去〕/〔已隐去〕;2",
        "项目负责人为赵某;项目负责人为〔已隐去〕;1",
        "负责人：张三丰负责落实;负责人：〔已隐去〕负责落实;1",
        "联系人：张三电话13800138000;联系人：〔已隐去〕电话〔已隐去〕;2",
        "联系人：张三 6812345;联系人：〔已隐去〕 〔已隐去〕;2",
        "填报人：张三  审核人：李四;填报人：〔已隐去〕  审核人：〔已隐去〕;2",
        "联系电话：１３８００１３８０００;联系电话：〔已隐去〕;1",
        "电话6812345;电话〔已隐去〕;1",
        "致电＋８６１３８００１３８０００;致电〔已隐去〕;1",
        "旧证110105491231002号;旧证〔已隐去〕号;1",
        "残疾人证11010519491231002X43;残疾人证〔已隐去〕;1",
        "分管领导：王五;分管领导：〔已隐去〕;1",
      })
  void a_name_after_its_label_and_every_number_of_a_person_are_masked(
      String text, String masked, int count) {
    PersonalData.Masked result = mask(new Paragraph(text));

    assertThat(result.document().blocks()).containsExactly(new Paragraph(masked));
    assertThat(result.masked()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13073025P00012310001Y",
        "13073025P000810100034",
        "冀财社【2024】163号",
        "资金1307300元，补贴3976人",
        "项目负责人应当加强管理",
        "明确项目负责人，统一组织实施",
        "项目负责人 项目名称 残疾人康复",
        "联系人：2026年1月前确定",
        "责任人：各科室主要负责同志",
        "电话回访满意度≥90%",
        "补助标准 联系电话：",
        "2026年12月31日前"
      })
  void codes_amounts_and_sentences_stay(String text) {
    assertThat(mask(new Paragraph(text)).document().blocks()).containsExactly(new Paragraph(text));
  }

  @Test
  void a_name_in_the_cell_beside_its_label_is_masked() {
    Table table = table(List.of(List.of("项目负责人", "王五", "项目名称", "残疾人康复")));

    PersonalData.Masked result = mask(table);

    assertThat(texts(result)).containsExactly("项目负责人", "〔已隐去〕", "项目名称", "残疾人康复");
    assertThat(raws(result)).doesNotContain("王五");
    assertThat(result.masked()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "财务负责人（签字）;王五;〔已隐去〕",
        "落实项目负责人;100%;100%",
        "审核人;阿依古丽;〔已隐去〕",
        "项目编码;130730250101001;130730250101001",
        "项目编码;110105194912310021;〔已隐去〕",
        "备注;130730250101001;〔已隐去〕"
      })
  void what_stands_beside_a_label_is_masked_by_what_the_label_says(
      String label, String value, String kept) {
    assertThat(texts(mask(table(List.of(List.of(label, value)))))).containsExactly(label, kept);
  }

  @Test
  void names_below_the_label_of_a_column_are_masked() {
    Table table =
        table(
            List.of(
                List.of("项目名称", "负责人", "联系电话"),
                List.of("残疾人康复", "王五", "6812345"),
                List.of("残疾人托养", "李小二、赵六", "13800138000")));

    List<String> below = new ArrayList<>();
    Table masked = (Table) mask(table).document().blocks().get(0);
    masked.rowCells(1).forEach(cell -> below.add(cell.text()));
    masked.rowCells(2).forEach(cell -> below.add(cell.text()));

    assertThat(below).containsExactly("残疾人康复", "〔已隐去〕", "〔已隐去〕", "残疾人托养", "〔已隐去〕", "〔已隐去〕");
  }

  @Test
  void a_number_that_invisible_marks_cut_is_masked_in_the_raw_text_too() {
    Cell cell = new Cell(0, 0, 1, 1, "电话13800138000", "电话138\u200B0013\u200B8000");

    PersonalData.Masked result = mask(new Table(List.of(cell)));

    assertThat(raws(result)).containsExactly("电话〔已隐去〕");
  }

  @Test
  void a_table_that_lists_persons_is_taken_out() {
    Table persons =
        table(List.of(List.of("姓名", "性别", "身份证号"), List.of("张三", "男", "110105194912310021")));

    PersonalData.Masked result = mask(new Paragraph("附件"), persons);

    assertThat(result.document().blocks()).containsExactly(new Paragraph("附件"));
    assertThat(result.lists()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"姓名|金额", "序号|姓名|补助金额（元）", "序号|户主|村组|金额"})
  void names_beside_amounts_are_a_list_of_persons(String header) {
    List<String> columns = List.of(header.split("\\|"));
    Table persons = table(List.of(columns, columns.stream().map(column -> "1").toList()));

    assertThat(mask(persons).lists()).isEqualTo(1);
  }

  private static Table table(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        cells.add(new Cell(row, column, 1, 1, text, text));
      }
    }
    return new Table(cells);
  }

  private static List<String> texts(PersonalData.Masked result) {
    return cells(result).stream().map(Cell::text).toList();
  }

  private static List<String> raws(PersonalData.Masked result) {
    return cells(result).stream().map(Cell::raw).toList();
  }

  private static List<Cell> cells(PersonalData.Masked result) {
    return ((Table) result.document().blocks().get(0)).rowCells(0);
  }
}
