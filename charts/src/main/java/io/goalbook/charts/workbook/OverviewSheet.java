package io.goalbook.charts.workbook;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.overview.Overview;
import io.goalbook.charts.overview.Received;
import io.goalbook.charts.overview.ReceivedChange;
import io.goalbook.charts.overview.rule.InboxCounts;
import io.goalbook.charts.overview.rule.Observation;
import io.goalbook.charts.overview.rule.Topic;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.detail.ProcessingSheet;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.statistic.CostSheet;
import io.goalbook.charts.workbook.statistic.SatisfactionSheet;
import io.goalbook.charts.workbook.statistic.TypeSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 概览, one page: what was received and how that changed, the sentences that tell most, four charts,
 * a link to every sheet.
 */
final class OverviewSheet {
  static final String NAME = "概览";

  private static final int COLUMNS = 8;

  private final Overview overview;
  private final Figures figures;
  private final DetailRows details;
  private final List<Entry> sheets;

  /**
   * @param details where links lead
   * @param sheets all others, in their order
   */
  OverviewSheet(Overview overview, Figures figures, DetailRows details, List<Entry> sheets) {
    this.overview = overview;
    this.figures = figures;
    this.details = details;
    this.sheets = List.copyOf(sheets);
  }

  /**
   * A line that leads to a sheet.
   *
   * @param sheet its name
   * @param contents what it shows
   */
  record Entry(String sheet, String contents) {}

  void write(SheetWriter writer, Gallery gallery) throws IOException {
    writer.widen(received());
    writer.asOnePage();
    writer.title(overview.title());
    writer.note("数据截至 " + overview.dataDate() + "。" + String.join("", overview.notes()), COLUMNS);
    writer.heading("收到的绩效目标表");
    table(writer);
    inbox(writer, overview.inbox());
    writer.heading("最值得注意的情况");
    overview.observations().forEach(one -> observation(writer, one));
    if (overview.observations().isEmpty()) {
      writer.note("没有数据", COLUMNS);
    }
    writer.skip(1);
    OverviewCharts charts = new OverviewCharts(figures);
    int row = charts.begin(writer, gallery);
    writer.heading("各表");
    links(writer);
    charts.end(writer, row);
  }

  private void table(SheetWriter writer) {
    List<Column<Received>> columns = received();
    List<Column<Received>> changes = changes();
    writer.header(columns);
    for (Received received : overview.received()) {
      writer.row(columns, received);
      if (received.change().isPresent()) {
        writer.row(changes, received);
      }
    }
    if (overview.received().isEmpty()) {
      writer.note("没有数据", COLUMNS);
    }
  }

  private static void inbox(SheetWriter writer, InboxCounts inbox) {
    writer.leading(
        "收件箱共 %d 个文件：已读 %d，部分已读 %d，未读 %d，重复 %d，详见“%s”"
            .formatted(
                inbox.files(),
                inbox.read(),
                inbox.partlyRead(),
                inbox.rejected(),
                inbox.duplicate(),
                ProcessingSheet.NAME),
        SheetWriter.place(ProcessingSheet.NAME, 0));
  }

  /** Where the figures of a sentence stand: in the first of these sheets that there is. */
  private static List<String> candidates(Topic topic) {
    return switch (topic) {
      case MONEY -> List.of("资金", DetailRows.PROJECTS);
      case RECONCILIATION -> List.of("测算核对", CostSheet.NAME);
      case COST -> List.of(CostSheet.NAME);
      case TYPES -> List.of(TypeSheet.NAME);
      case SATISFACTION -> List.of(SatisfactionSheet.NAME);
      case HABITS -> List.of("填报习惯", DetailRows.PROJECTS);
      case PROCESSING -> List.of(ProcessingSheet.NAME);
    };
  }

  private void observation(SheetWriter writer, Observation one) {
    Optional<String> sheet =
        candidates(one.topic()).stream()
            .filter(name -> sheets.stream().anyMatch(entry -> entry.sheet().equals(name)))
            .findFirst();
    writer.paragraph(
        sheet.orElse(""), sheet.map(name -> SheetWriter.place(name, 0)), one.text(), COLUMNS);
  }

  /** Two a line: the page has many sheets and little room. */
  private void links(SheetWriter writer) {
    int half = (sheets.size() + 1) / 2;
    for (int line = 0; line < half; line++) {
      List<Entry> pair = new ArrayList<>(sheets.subList(line, line + 1));
      if (line + half < sheets.size()) {
        pair.add(sheets.get(line + half));
      }
      writer.row(entries(), pair);
    }
  }

  private static List<Column<List<Entry>>> entries() {
    return Stream.of(entry(0), entry(1)).flatMap(List::stream).toList();
  }

  /** A name, what it shows, and room for that. */
  private static List<Column<List<Entry>>> entry(int at) {
    Function<List<Entry>, Optional<Entry>> entry = pair -> pair.stream().skip(at).findFirst();
    return List.of(
        Column.<List<Entry>>optional("工作表", 22, pair -> entry.apply(pair).map(Entry::sheet))
            .leadingTo(pair -> entry.apply(pair).map(one -> SheetWriter.place(one.sheet(), 0))),
        Column.optional("内容", 14, pair -> entry.apply(pair).map(Entry::contents)),
        Column.optional("", 14, pair -> Optional.empty()),
        Column.optional("", 14, pair -> Optional.empty()));
  }

  private List<Column<Received>> received() {
    return List.of(
        Column.optional("省份", 22, row -> row.facts().scope().province()),
        Column.year("年度", row -> row.facts().scope().fiscalYear()),
        Column.integer("县数", 16, row -> row.facts().counties()),
        Column.integer("文件", 16, row -> row.facts().documents()),
        Column.integer("项目", 20, (Received row) -> row.facts().projects())
            .leadingTo(row -> details.projects(scope(row))),
        Column.integer("指标", 16, (Received row) -> row.facts().indicators())
            .leadingTo(row -> details.indicators(scope(row))),
        Column.yuan("年度预算合计（元）", 24, row -> Optional.of(row.facts().budgetYuan())),
        Column.integer("未读出预算的项目", 18, row -> row.facts().withoutBudget()));
  }

  private static Scope scope(Received row) {
    return row.facts().scope();
  }

  /** The same columns with what changed since the last run. */
  private static List<Column<Received>> changes() {
    return List.of(
        Column.text("省份", 22, row -> "　较上次"),
        Column.year("年度", row -> OptionalInt.empty()),
        change("县数", change -> BigDecimal.valueOf(change.counties())),
        change("文件", change -> BigDecimal.valueOf(change.documents())),
        change("项目", change -> BigDecimal.valueOf(change.projects())),
        change("指标", change -> BigDecimal.valueOf(change.indicators())),
        change("年度预算合计（元）", ReceivedChange::budgetYuan),
        Column.optional("未读出预算的项目", 18, row -> Optional.empty()));
  }

  private static Column<Received> change(String header, Function<ReceivedChange, BigDecimal> of) {
    return Column.difference(header, 16, row -> row.change().map(of));
  }
}
