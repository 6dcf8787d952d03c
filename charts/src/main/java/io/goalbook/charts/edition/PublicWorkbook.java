package io.goalbook.charts.edition;

import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.workbook.file.BookFile;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.CellKind;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The workbook for others: a sheet a statistic, each with distributions only. */
final class PublicWorkbook {
  private static final String TOO_FEW = "样本不足";

  private final PublicFigures figures;

  PublicWorkbook(PublicFigures figures) {
    this.figures = figures;
  }

  void write(Path file) throws IOException, SQLException {
    BookFile.write(file, PublicPage.TITLE, figures.dataDate(), this::sheets);
  }

  private void sheets(Book book) {
    received(book);
    standards(book);
    types(book);
    satisfaction(book);
    if (!figures.quantities().isEmpty()) {
      quantities(book);
    }
  }

  private void received(Book book) {
    List<Column<ScopeFacts>> scopes =
        List.of(
            Column.optional("省份", 20, row -> row.scope().province()),
            Column.year("年度", row -> row.scope().fiscalYear()),
            Column.integer("县数", 16, ScopeFacts::counties),
            Column.integer("项目", 12, ScopeFacts::projects),
            Column.integer("指标", 12, ScopeFacts::indicators),
            Column.yuan("年度预算合计（元）", 22, row -> Optional.of(row.budgetYuan())));
    List<Column<PublicCounty>> counties =
        Stream.concat(
                PlaceColumns.of(PublicCounty::place),
                Stream.of(
                    Column.optional("区划代码", 12, (PublicCounty row) -> row.place().countyCode()),
                    Column.integer("项目", 12, PublicCounty::projects),
                    Column.integer("指标", 12, PublicCounty::indicators)))
            .toList();
    PublicSheet sheet = new PublicSheet(book, "概览").with(scopes).with(counties);
    sheet.title(
        PublicPage.TITLE,
        "数据截至 " + figures.dataDate() + "。各省、各年度并列，不合计、不比较；各县按区划代码排列，不排名次。",
        PublicPage.RULES);
    sheet.section("一、收到的绩效目标表", "概览_收到", scopes, figures.scopes());
    sheet.section("二、各县（按区划代码）", "概览_各县", counties, figures.counties());
  }

  private void standards(Book book) {
    List<Column<CostStandardSummary>> columns =
        List.of(
            Column.optional("省份", 20, CostStandardSummary::province),
            Column.year("年度", CostStandardSummary::fiscalYear),
            Column.optional("事项", 28, row -> Optional.of(Service.of(row.kind()).name())),
            Column.text("领取者", 14, row -> PayeeGroup.payeeWording(row.kind().payee())),
            Column.text("来源", 14, row -> Origin.of(row.kind().origin()).wording()),
            Column.text("单位", 14, row -> Service.of(row.kind()).unit()),
            Column.integer("县数", 10, CostStandardSummary::counties),
            quartile("下四分位（元）", Quartiles::p25),
            quartile("中位数（元）", Quartiles::median),
            quartile("上四分位（元）", Quartiles::p75),
            Column.text("说明", 12, row -> remark(row.counties())));
    PublicSheet sheet = new PublicSheet(book, "补助标准").with(columns);
    sheet.title("补助标准：各县的分布", "一县一值；四种来源不混用，只有表列标准和目标文本载明称“标准”。" + PublicPage.RULES);
    sheet.section("各省分布（以县为单位）", "补助标准_各省分布", columns, figures.standards());
  }

  private static Column<CostStandardSummary> quartile(
      String header, Function<Quartiles, BigDecimal> value) {
    return Column.yuan(
        header,
        14,
        row -> row.yuan().filter(known -> row.counties() >= PublicFigures.ENOUGH).map(value));
  }

  private void types(Book book) {
    List<Column<IndicatorTypeProfile>> columns =
        Stream.concat(
                PlaceColumns.of(IndicatorTypeProfile::place),
                Stream.of(
                    Column.text("一级指标", 14, (IndicatorTypeProfile row) -> known(row.level1())),
                    Column.text("二级指标", 22, (IndicatorTypeProfile row) -> known(row.level2())),
                    Column.integer("实际条数", 10, (IndicatorTypeProfile row) -> row.counts().real()),
                    Column.percent(
                        "占实际条数", 12, (IndicatorTypeProfile row) -> row.realShare().percent()),
                    Column.percent(
                        "指标设置率", 12, (IndicatorTypeProfile row) -> row.setRate().percent())))
            .toList();
    PublicSheet sheet = new PublicSheet(book, "指标类型").with(columns);
    sheet.title("指标类型：考核什么，未设置什么", "指标设置率＝至少设一条实际指标的项目数÷适用的项目数；填“无”的不算设置。");
    sheet.section("一、各省", "指标类型_各省", columns, figures.provinceTypes());
    sheet.section("二、各县（按区划代码）", "指标类型_各县", columns, figures.countyTypes());
  }

  private static String known(Optional<String> level) {
    return level.orElse("未识别");
  }

  private void satisfaction(Book book) {
    List<Column<SatisfactionSummary>> provinces = satisfaction(SatisfactionSummary::counties);
    List<Column<SatisfactionSummary>> counties = satisfaction(SatisfactionSummary::n);
    PublicSheet sheet = new PublicSheet(book, "满意度目标").with(provinces);
    sheet.title("满意度目标：定得多高", "各省的分布以各县平均值计，一县一值；各县的分布以该县各条目标计。目标高低不作评价。" + PublicPage.RULES);
    sheet.section(
        "一、各省",
        "满意度_各省",
        provinces,
        figures.satisfaction().stream()
            .filter(row -> !PublicFigures.isCounty(row.place()))
            .toList());
    sheet.section(
        "二、各县（按区划代码）",
        "满意度_各县",
        counties,
        figures.satisfaction().stream()
            .filter(row -> PublicFigures.isCounty(row.place()))
            .toList());
  }

  /**
   * @param sample of how many values the spread is
   */
  private static List<Column<SatisfactionSummary>> satisfaction(
      Function<SatisfactionSummary, Integer> sample) {
    return Stream.concat(
            PlaceColumns.of(SatisfactionSummary::place),
            Stream.of(
                Column.integer("县数", 10, SatisfactionSummary::counties),
                Column.integer("目标条数", 10, SatisfactionSummary::n),
                percent("下四分位", sample, Distribution::p25),
                percent("中位数", sample, Distribution::median),
                percent("上四分位", sample, Distribution::p75),
                Column.text("说明", 12, (SatisfactionSummary row) -> remark(sample.apply(row)))))
        .toList();
  }

  private static Column<SatisfactionSummary> percent(
      String header,
      Function<SatisfactionSummary, Integer> sample,
      Function<Distribution, BigDecimal> value) {
    return Column.percent(
        header,
        12,
        row -> row.percent().filter(known -> sample.apply(row) >= PublicFigures.ENOUGH).map(value));
  }

  private static String remark(int sample) {
    return sample >= PublicFigures.ENOUGH ? "" : TOO_FEW;
  }

  private void quantities(Book book) {
    List<Column<PublicQuantity>> columns =
        List.of(
            Column.optional("省份", 20, row -> row.row().place().province()),
            Column.optional("地市", 14, row -> row.row().place().city()),
            Column.year("年度", row -> row.row().place().fiscalYear()),
            Column.optional("文号", 24, row -> Optional.of(row.row().documentNumber())),
            Column.optional("指标", 34, row -> Optional.of(row.row().name())),
            Column.optional("单位", 10, row -> Optional.of(row.row().unit())),
            count("区域目标", PublicQuantity::promised),
            Column.integer("县数", 10, row -> row.row().counties()),
            count("各县合计", PublicQuantity::quantity),
            Column.percent("各县合计占区域目标", 14, PublicQuantity::percent));
    PublicSheet sheet = new PublicSheet(book, "数量目标").with(columns);
    sheet.title("数量目标：区域目标与各县合计", PublicPage.RULES);
    sheet.section("转移支付的区域目标", "数量目标_区域", columns, figures.quantities());
  }

  /** A number, or the words for a small one. */
  private static Column<PublicQuantity> count(
      String header, Function<PublicQuantity, Optional<Object>> value) {
    return new Column<>(
        header, 14, CellKind.NUMBER, value::apply, row -> Optional.empty(), row -> false);
  }
}
