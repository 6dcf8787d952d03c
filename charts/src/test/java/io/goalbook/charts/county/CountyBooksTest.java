package io.goalbook.charts.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.sample.BookText;
import io.goalbook.ingest.corpus.Corpus;
import io.goalbook.ingest.corpus.CorpusOptions;
import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Truth;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyBooksTest {
  @TempDir private static Path folder;
  private static List<Truth> truths;
  private static ReadInbox inbox;
  private static Statistics statistics;
  private static List<Path> books;

  /** Two provinces with many counties in two years, a lone county, and one with nothing to read. */
  @BeforeAll
  static void the_books_of_an_inbox() throws Exception {
    Path files = folder.resolve("inbox");
    truths =
        Corpus.write(
            files, CorpusOptions.of(26, 2025).years(2025, 2026).formats(CorpusOptions.Format.TEXT));
    SampleInbox.write(files);
    Files.createDirectories(files.resolve("河北省/赤城县/2025"));
    Files.write(files.resolve("河北省/赤城县/2025/目标表.docx"), new byte[0]);
    inbox = ReadInbox.of(files);
    neighboursInEveryText();
    statistics = inbox.analyse();
    books = write(folder.resolve("counties"), 2);
  }

  /** What a county may have copied from its neighbour, and what the folder's name contradicts. */
  private static void neighboursInEveryText() throws Exception {
    inbox.plant(
        """
        UPDATE projects SET
          project_name = project_name || '（参照平罗县做法）',
          project_code = '640221 25 P 00TF1J100047',
          goal = '=与怀来县、平罗县相同'
        WHERE county_code NOT IN ('640221', '130730')\
        """);
    inbox.plant(
        """
        INSERT INTO findings
        SELECT 'f-' || county_code, '预算与平罗县相同', 'high', NULL, NULL,
          province, city, county_code, county, 2025,
          '与平罗县（640221）的项目相同', '平罗县2026年', location
        FROM projects WHERE county_code NOT IN ('640221') AND table_ordinal = 1\
        """);
    inbox.plant(
        """
        INSERT INTO doubts
        SELECT document_id, 900, NULL, NULL, 'county_contradiction', '怀来县；平罗县；640221', '表1'
        FROM documents WHERE status = 'read'\
        """);
    inbox.plant(
        """
        INSERT INTO doubts
        SELECT document_id, 901, NULL, NULL, 'label_unknown', '备注：见附件', '表1'
        FROM documents WHERE status = 'read'\
        """);
  }

  private static List<Path> write(Path into, int threads) throws Exception {
    return new CountyBooks(inbox.connection(), inbox.words(), ReadInbox.DAY, threads)
        .write(statistics, into);
  }

  @AfterAll
  static void close() throws Exception {
    inbox.close();
  }

  private static Path book(String code) {
    return books.stream()
        .filter(book -> String.valueOf(book.getFileName()).startsWith(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<Truth> counties() {
    return truths.stream().filter(truth -> truth.fiscalYear() == 2025).toList();
  }

  private static String firstCode() {
    return counties().get(0).countyCode().orElseThrow();
  }

  @Test
  void every_county_has_one_book_named_by_code_city_and_county() throws IOException {
    List<String> names = books.stream().map(book -> String.valueOf(book.getFileName())).toList();

    assertThat(names).hasSize(29).isSorted().doesNotHaveDuplicates();
    assertThat(names).contains("130730-张家口市怀来县.xlsx", "640221-石嘴山市平罗县.xlsx");
    try (Stream<Path> files = Files.list(folder.resolve("counties"))) {
      assertThat(files).hasSameElementsAs(books);
    }
  }

  @Test
  void no_part_of_a_book_holds_the_name_the_code_or_a_path_of_another_county() throws IOException {
    for (Path book : books) {
      String all = BookText.everything(book);
      for (Path other : books) {
        if (!other.equals(book)) {
          String name = String.valueOf(other.getFileName());
          assertThat(all).as("%s in %s", name, book).doesNotContain(name.substring(0, 6));
        }
      }
      for (String name : List.of("怀来县", "平罗县", "赤城县")) {
        if (!String.valueOf(book.getFileName()).contains(name)) {
          assertThat(all).as("%s in %s", name, book).doesNotContain(name);
        }
      }
      for (Truth truth : counties()) {
        if (!String.valueOf(book.getFileName()).startsWith(truth.countyCode().orElseThrow())) {
          assertThat(all).as("%s", book).doesNotContain("/" + truth.county() + "/");
        }
      }
    }
  }

  @Test
  void a_standard_stands_beside_the_quartiles_of_its_province_and_their_number()
      throws IOException {
    CostStandardByCounty value =
        statistics.costStandardsByCounty().stream()
            .filter(row -> row.deviation().equals("usual"))
            .findFirst()
            .orElseThrow();
    CostStandardSummary province =
        statistics.costStandardSummary().stream()
            .filter(row -> row.kind().equals(value.kind()))
            .filter(row -> row.province().equals(value.place().province()))
            .filter(row -> row.fiscalYear().equals(value.place().fiscalYear()))
            .findFirst()
            .orElseThrow();
    List<String> rows = BookText.rows(book(value.place().countyCode().orElseThrow()), "补助标准");

    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(Service.of(value.kind()).name() + "|")
                    .contains(
                        "|"
                            + plain(value.yuan().orElseThrow())
                            + "|"
                            + province.counties()
                            + "|"
                            + plain(province.yuan().orElseThrow().p25())
                            + "|"
                            + plain(province.yuan().orElseThrow().median())
                            + "|"
                            + plain(province.yuan().orElseThrow().p75())
                            + "|"));
  }

  /** As a workbook stores a number. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Test
  void below_five_counties_nothing_is_said_of_the_province() throws IOException {
    Path alone = book("640221");

    assertThat(valuesOf(alone, "补助标准", "事项|"))
        .hasSizeGreaterThan(2)
        .anyMatch(row -> row.endsWith("|样本不足"))
        .allMatch(row -> row.matches("([^|]*\\|){5}[01]\\|\\|\\|\\|\\|[^|]*"));
    assertThat(valuesOf(alone, "满意度目标", "年度|"))
        .singleElement()
        .asString()
        .matches("2026\\|4\\|.*\\|1\\|\\|\\|\\|样本不足");
    assertThat(valuesOf(alone, "指标类型", "一级指标|"))
        .hasSizeGreaterThan(5)
        .allMatch(row -> row.endsWith("|||1"));
  }

  /** The rows of the first table of a sheet. */
  private static List<String> valuesOf(Path book, String sheet, String header) throws IOException {
    return BookText.rows(book, sheet).stream()
        .dropWhile(row -> !row.startsWith(header))
        .skip(1)
        .takeWhile(row -> !row.isEmpty())
        .toList();
  }

  @Test
  void the_years_of_a_county_stand_side_by_side() throws IOException {
    Path both = book(firstCode());

    assertThat(BookText.rows(both, "指标类型"))
        .anyMatch(row -> row.startsWith("一级指标|二级指标|2025年 实际条数|") && row.contains("|2026年 实际条数|"));
    assertThat(BookText.rows(both, "本县概况"))
        .anyMatch(row -> row.startsWith("2025|1|"))
        .anyMatch(row -> row.startsWith("2026|1|"));
  }

  @Test
  void a_county_is_asked_what_it_can_answer_and_told_what_it_need_not() throws IOException {
    List<String> rows = BookText.rows(book(firstCode()), "需核实事项");
    int own = index(rows, "二、由整理方处理，不需答复");

    assertThat(rows.subList(0, own))
        .anyMatch(row -> row.contains("|审核发现|与〔其他县〕（〔略〕）的项目相同|请核实；如有误请更正后重新报送|"))
        .anyMatch(row -> row.contains("|存疑|") && row.contains("|表中所写县名或编码与本县不一致，请核对|"))
        .noneMatch(row -> row.contains("未识别的栏目"));
    assertThat(rows.subList(own, index(rows, "三、收到的文件")))
        .anyMatch(row -> row.contains("|存疑|未识别的栏目|备注：见附件|"));
  }

  private static int index(List<String> rows, String heading) {
    return rows.indexOf(
        rows.stream().filter(row -> row.startsWith(heading)).findFirst().orElseThrow());
  }

  @Test
  void a_county_of_which_nothing_was_read_is_asked_for_its_file() throws IOException {
    assertThat(BookText.rows(book("130732"), "需核实事项"))
        .anyMatch(row -> row.startsWith("2025|未读|文件没有内容|文件没有内容，请重新提供|||河北省/赤城县/2025/目标表.docx"));
  }

  @Test
  void a_text_that_begins_with_a_sign_of_a_formula_stays_text() throws IOException {
    Path copied = book(firstCode());

    assertThat(BookText.rows(copied, "项目明细")).anyMatch(row -> row.contains("|=与〔其他县〕、〔其他县〕相同|"));
    assertThat(BookText.everything(copied)).doesNotContain("<f>与");
  }

  @Test
  void the_same_facts_give_the_same_bytes_whoever_writes_them() throws Exception {
    List<Path> again = write(folder.resolve("again"), 1);

    assertThat(again).hasSameSizeAs(books);
    for (int book = 0; book < again.size(); book++) {
      assertThat(again.get(book)).hasSameBinaryContentAs(books.get(book));
    }
  }
}
