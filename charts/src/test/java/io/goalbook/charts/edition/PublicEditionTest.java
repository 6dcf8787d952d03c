package io.goalbook.charts.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.sample.BookText;
import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleWarehouse;
import io.goalbook.model.place.Place;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicEditionTest {
  private static final Region MANY = new Region("河北省", "130000", 2025, 8);
  private static final Region FEW = new Region("宁夏回族自治区", "640000", 2026, 2);
  private static final Sample SAMPLE = Sample.of(5, MANY, FEW);

  @TempDir private static Path folder;
  private static Path book;
  private static Path page;

  @BeforeAll
  static void the_edition_of_two_provinces() throws Exception {
    write(folder.resolve("public"));
    book = folder.resolve("public/summary.xlsx");
    page = folder.resolve("public/summary.html");
  }

  private static void write(Path into) throws Exception {
    try (Warehouse warehouse = SampleWarehouse.of(SAMPLE)) {
      new PublicEdition(warehouse.connection(), WordLists.packaged(), LocalDate.of(2026, 11, 21))
          .write(SAMPLE.statistics(), into);
    }
  }

  @Test
  void nothing_leads_to_a_project_a_document_or_an_indicator() throws IOException {
    String all = BookText.everything(book) + Files.readString(page, StandardCharsets.UTF_8);

    assertThat(all).doesNotContain(".docx", "目标表.", "指标0", "县残疾人联合会", "为残疾人提供服务", "<a ");
    assertThat(all).doesNotContain("HYPERLINK", "hyperlink", "TargetMode=\"External\"");
    SAMPLE.projects().forEach(project -> assertThat(all).doesNotContain(project.name()));
  }

  @Test
  void counties_stand_in_the_order_of_their_codes() throws IOException {
    List<String> names = MANY.places().stream().map(place -> place.county().orElseThrow()).toList();
    List<String> codes =
        MANY.places().stream().map(place -> place.countyCode().orElseThrow()).toList();

    assertThat(columns(BookText.rows(book, "概览"), "河北省", 4)).containsExactlyElementsOf(codes);
    assertThat(columns(BookText.rows(book, "满意度目标"), "河北省", 2)).containsExactlyElementsOf(names);
  }

  /** A column of those rows of a province that are of a county. */
  private static List<String> columns(List<String> rows, String province, int column) {
    return rows.stream()
        .filter(row -> row.startsWith(province + "||"))
        .map(row -> row.split("\\|", -1)[column])
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  @Test
  void enough_counties_give_quartiles_and_too_few_give_their_number_only() throws IOException {
    List<String> rows = BookText.rows(book, "补助标准");
    for (CostStandardSummary row : SAMPLE.statistics().costStandardSummary()) {
      String begin = row.province().orElseThrow() + "|" + row.fiscalYear().orElseThrow() + "|";
      assertThat(rows)
          .anyMatch(
              line ->
                  line.startsWith(begin + Service.of(row.kind()).name() + "|")
                      && line.endsWith(end(row)));
    }
    assertThat(rows).filteredOn(line -> line.startsWith("宁夏")).isNotEmpty();
    assertThat(Files.readString(page, StandardCharsets.UTF_8)).contains("样本不足");
  }

  private static String end(CostStandardSummary row) {
    if (row.counties() < 5) {
      return "|" + row.counties() + "||||样本不足";
    }
    return "|"
        + row.counties()
        + "|"
        + plain(row.yuan().orElseThrow().p25())
        + "|"
        + plain(row.yuan().orElseThrow().median())
        + "|"
        + plain(row.yuan().orElseThrow().p75())
        + "|";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Test
  void neither_least_nor_greatest_values_nor_ranks_are_given() throws IOException {
    assertThat(BookText.everything(book) + Files.readString(page, StandardCharsets.UTF_8))
        .doesNotContain("最小", "最大", "最高", "最低", "第 1 名", "偏离", "与全省中位数的差");
  }

  @Test
  void a_county_with_few_targets_shows_how_many_and_no_spread() throws IOException {
    SAMPLE.statistics().satisfactionSummary().stream()
        .filter(row -> row.place().county().isPresent() && row.n() < 5)
        .limit(3)
        .forEach(
            row ->
                assertThat(rowsOf(row.place()))
                    .anyMatch(line -> line.endsWith("|1|" + row.n() + "||||样本不足")));
  }

  private static List<String> rowsOf(Place place) {
    try {
      return BookText.rows(book, "满意度目标").stream()
          .filter(line -> line.contains("|" + place.county().orElseThrow() + "|"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_same_facts_give_the_same_bytes() throws Exception {
    write(folder.resolve("again"));

    assertThat(folder.resolve("again/summary.xlsx")).hasSameBinaryContentAs(book);
    assertThat(folder.resolve("again/summary.html")).hasSameBinaryContentAs(page);
  }
}
