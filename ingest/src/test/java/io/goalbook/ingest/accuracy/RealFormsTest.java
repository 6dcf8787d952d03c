package io.goalbook.ingest.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Formats;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the nine real forms, eight also with a line for each cell, and prints how well. */
class RealFormsTest {
  /** The least precision and recall of all forms together. */
  private static final double LEAST = 0.90;

  /** Written as plain text by an office program: every cell became a line, blank ones too. */
  private static final String LINES = "lines.txt";

  private static final AccuracyReport REPORT = new AccuracyReport();

  /**
   * A form beside the tests.
   *
   * @param province the folder that it would lie in
   * @param endings the formats in which there is a file
   */
  private record Form(String name, String province, String county, List<String> endings) {
    String file(String ending) {
      return ending.equals("xlsx") ? "sheet/" + name + ".xlsx" : "forms/" + name + "." + ending;
    }

    String path(String ending) {
      String year = name.substring(name.length() - 4);
      return "%s/%s/%s/%s.%s".formatted(province, county, year, name, ending);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("anhui-huaibei-2025", "安徽省", "淮北市", List.of("html", LINES)),
          new Form("anhui-luan-2024", "安徽省", "六安市", List.of("html", LINES)),
          new Form("anhui-suixi-2019", "安徽省", "濉溪县", List.of("html", LINES)),
          new Form("hunan-yueyang-2022", "湖南省", "岳阳县", List.of("html", LINES)),
          new Form("neimenggu-wuhai-2021", "内蒙古自治区", "乌海市", List.of("html", "xlsx", LINES)),
          new Form("ningxia-tongxin-2023", "宁夏回族自治区", "同心县", List.of("txt")),
          new Form("shanghai-putuo-2026", "上海市", "普陀区", List.of("html", "xlsx", LINES)),
          new Form("sichuan-jingyan-2023", "四川省", "井研县", List.of("html", "xlsx", LINES)),
          new Form("sichuan-zhaohua-2021", "四川省", "昭化区", List.of("html", LINES)));

  @BeforeAll
  static void read_all_forms() {
    WholeReading reading = new WholeReading();
    for (Form form : FORMS) {
      for (String ending : form.endings()) {
        Expected expected =
            FormJson.read(
                form.name() + "." + ending,
                Formats.bytes("forms/" + form.name() + ".expected.json"));
        Result result =
            Comparison.of(
                expected, reading.read(Formats.bytes(form.file(ending)), form.path(ending)));
        REPORT.add(form.name(), ending, result);
      }
    }
    System.out.println(REPORT.table() + REPORT.misses());
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTS", "INDICATORS", "LEVELS", "VALUES", "MONEY"})
  void ninety_of_a_hundred_are_read_right(Measure measure) {
    assertThat(REPORT.total().score().of(measure).worst())
        .as(REPORT.table())
        .isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void every_form_has_a_line() {
    assertThat(REPORT.table().lines().filter(line -> line.matches("[a-z]+-[a-z]+-\\d{4} .*")))
        .hasSize(20);
  }
}
