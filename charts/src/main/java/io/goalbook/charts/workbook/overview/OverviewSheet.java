package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.overview.Overview;
import io.goalbook.charts.overview.Received;
import io.goalbook.charts.overview.rule.InboxCounts;
import io.goalbook.charts.overview.rule.Observation;
import io.goalbook.charts.overview.rule.Topic;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.detail.ProcessingSheet;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.statistic.CostSheet;
import io.goalbook.charts.workbook.statistic.SatisfactionSheet;
import io.goalbook.charts.workbook.statistic.TypeSheet;
import io.goalbook.charts.workbook.topic.LastRunSheet;
import java.util.List;
import java.util.Optional;

/**
 * 概览, one screen and one printed page: on the left what was received and how that changed, the
 * sentences that tell most, a link to every sheet; on the right four charts.
 */
public final class OverviewSheet {
  public static final String NAME = "概览";

  /** Of the words; a gap and the charts follow. */
  private static final int COLUMNS = 9;

  /** More provinces and years stand below the screen. */
  private static final int RECEIVED_ROWS = 6;

  private final Overview overview;
  private final ReceivedTable received;
  private final List<String> sheets;
  private final ChartCorner charts;

  /**
   * @param details where links lead
   * @param sheets the names of all others, in their order
   */
  public OverviewSheet(
      Overview overview, Figures figures, DetailRows details, List<String> sheets) {
    this.overview = overview;
    this.sheets = List.copyOf(sheets);
    this.received =
        new ReceivedTable(details, place(LastRunSheet.NAME).filter(place -> overview.hasLastRun()));
    this.charts = new ChartCorner(OverviewChart.all(figures), COLUMNS + 1);
  }

  /** Writes it, without any picture: what stands on one screen must be read there. */
  public void write(SheetWriter writer) {
    List<Column<Received>> columns = received.columns();
    writer.widen(columns);
    charts.widen(writer);
    writer.asOnePage();
    writer.title(overview.title());
    writer.note(
        "数据截至 " + overview.dataDate() + "。" + String.join("", overview.notes()),
        charts.endColumn());
    double top = writer.tops().top();
    writer.heading("收到的绩效目标表");
    writer.table(columns, first());
    further(writer);
    inbox(writer, overview.inbox());
    writer.heading("最值得注意的情况");
    overview.observations().forEach(one -> observation(writer, one));
    if (overview.observations().isEmpty()) {
      writer.note("没有数据", COLUMNS);
    }
    writer.heading("各表");
    SheetLinks.write(writer, sheets);
    while (writer.tops().top() < top + charts.height()) {
      writer.skip(1);
    }
    writer.printNoFurther(charts.endColumn());
    below(writer, columns);
    charts.write(writer, top);
  }

  private List<Received> first() {
    return overview.received().subList(0, Math.min(RECEIVED_ROWS, overview.received().size()));
  }

  private void further(SheetWriter writer) {
    int further = overview.received().size() - first().size();
    if (further > 0) {
      writer.note("另有 %d 组（按省份、年度），见本页下方“全部省份、年度”。".formatted(further), COLUMNS);
    }
  }

  /** What one screen cannot hold, and what feeds the charts. */
  private void below(SheetWriter writer, List<Column<Received>> columns) {
    if (overview.received().size() > RECEIVED_ROWS) {
      writer.skip(1);
      writer.heading("全部省份、年度");
      writer.table(columns, overview.received());
    }
    if (!overview.received().isEmpty()) {
      writer.skip(1);
      writer.heading("图中数据（不打印）");
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
    Optional<String> sheet = candidates(one.topic()).stream().filter(sheets::contains).findFirst();
    writer.paragraph(sheet.orElse(""), sheet.flatMap(this::place), one.text(), COLUMNS);
  }

  private Optional<String> place(String sheet) {
    return sheets.contains(sheet) ? Optional.of(SheetWriter.place(sheet, 0)) : Optional.empty();
  }
}
