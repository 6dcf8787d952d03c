package io.goalbook.charts.edition;

import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.page.Node;
import io.goalbook.charts.page.PageTable;
import io.goalbook.charts.page.PageTable.Column;
import io.goalbook.charts.page.PageWriter;
import io.goalbook.charts.page.Tag;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page for others: the provinces' distributions as tables. */
final class PublicPage {
  static final String TITLE = "县级项目支出绩效目标汇总（公开版）";

  /** What is left out, said on every sheet and page. */
  static final String RULES = "不足 5 个的，样本不足，不列分布；1～4 人（户）写作“少于5”，可推算出来的合计不列。";

  private final PublicFigures figures;

  PublicPage(PublicFigures figures) {
    this.figures = figures;
  }

  void write(Path file) throws IOException {
    PageWriter.write(
        file,
        TITLE,
        List.of(
            Node.of(
                Tag.HEADER,
                List.of(
                    Node.of(Tag.H1, TITLE),
                    quiet("数据截至 " + figures.dataDate() + "。各省、各年度并列，不合计、不比较；各县不排名次。"),
                    quiet(RULES))),
            Node.of(
                Tag.MAIN,
                List.of(
                    section("收到的绩效目标表", RECEIVED, figures.scopes()),
                    section("补助标准：各县的分布", STANDARDS, spread()),
                    section("指标类型", TYPES, figures.provinceTypes()),
                    section("满意度目标：各县平均值的分布", SATISFACTION, satisfaction()))),
            Node.of(Tag.FOOTER, List.of(Node.of(Tag.P, PublicSheet.DISCLAIMER + "。")))));
  }

  private static Node quiet(String text) {
    return Node.of(Tag.P, "quiet", List.of(Node.text(text)));
  }

  private static <T> Node section(String heading, List<Column<T>> columns, List<T> rows) {
    return Node.of(
        Tag.SECTION,
        List.of(
            Node.of(Tag.H2, heading),
            rows.isEmpty()
                ? Node.of(Tag.P, "没有足够的县，不列")
                : new PageTable<>("按省份、年度并列", columns).of(rows)));
  }

  /** Only standards that enough counties have: the rest stands in the workbook, without values. */
  private List<CostStandardSummary> spread() {
    return figures.standards().stream()
        .filter(row -> row.counties() >= PublicFigures.ENOUGH)
        .toList();
  }

  private List<SatisfactionSummary> satisfaction() {
    return figures.satisfaction().stream()
        .filter(row -> !PublicFigures.isCounty(row.place()))
        .toList();
  }

  private static final List<Column<ScopeFacts>> RECEIVED =
      List.of(
          Column.words("省份、年度", row -> row.scope().label()),
          Column.numbers("县数", row -> Numbers.count(row.counties())),
          Column.numbers("项目", row -> Numbers.count(row.projects())),
          Column.numbers("指标", row -> Numbers.count(row.indicators())),
          Column.numbers("年度预算合计", row -> Numbers.money(row.budgetYuan())));

  private static final List<Column<CostStandardSummary>> STANDARDS =
      List.of(
          Column.words("事项", row -> Service.of(row.kind()).name()),
          Column.words("省份、年度", row -> new Scope(row.province(), row.fiscalYear()).label()),
          Column.words("来源", row -> Origin.of(row.kind().origin()).wording()),
          Column.words("单位", row -> Service.of(row.kind()).unit()),
          Column.numbers("县数", row -> Numbers.count(row.counties())),
          Column.numbers("下四分位", row -> yuan(row, Quartiles::p25)),
          Column.numbers("中位数", row -> yuan(row, Quartiles::median)),
          Column.numbers("上四分位", row -> yuan(row, Quartiles::p75)));

  private static String yuan(CostStandardSummary row, Function<Quartiles, BigDecimal> value) {
    return row.yuan().map(value).map(Numbers::yuan).orElse("");
  }

  private static final List<Column<IndicatorTypeProfile>> TYPES =
      List.of(
          Column.words(
              "一级、二级指标", row -> row.level1().orElse("未识别") + " · " + row.level2().orElse("未识别")),
          Column.words("省份、年度", row -> Scope.of(row.place()).label()),
          Column.numbers("实际条数", row -> Numbers.count(row.counts().real())),
          Column.numbers("占实际条数", row -> percent(row.realShare().percent())),
          Column.numbers("指标设置率", row -> percent(row.setRate().percent())));

  private static final List<Column<SatisfactionSummary>> SATISFACTION =
      List.of(
          Column.words("省份、年度", row -> Scope.of(row.place()).label()),
          Column.numbers("县数", row -> Numbers.count(row.counties())),
          Column.numbers("下四分位", row -> percent(row, Distribution::p25)),
          Column.numbers("中位数", row -> percent(row, Distribution::median)),
          Column.numbers("上四分位", row -> percent(row, Distribution::p75)));

  private static String percent(SatisfactionSummary row, Function<Distribution, BigDecimal> value) {
    return row.counties() < PublicFigures.ENOUGH ? "样本不足" : percent(row.percent().map(value));
  }

  private static String percent(Optional<BigDecimal> percent) {
    return percent.map(Numbers::percent).orElse("");
  }
}
