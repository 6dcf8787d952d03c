package io.goalbook.charts.workbook;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.statistic.CostSheet;
import io.goalbook.charts.workbook.statistic.SatisfactionSheet;
import io.goalbook.charts.workbook.statistic.TypeSheet;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 概览: what was received, where everything stands, and the pictures in small. */
final class OverviewSheet {
  static final String NAME = "概览";
  static final String TITLE = "县级项目支出绩效目标汇总";

  private static final int SMALL = 440;
  private static final int PER_LINE = 3;

  /** The overview is one page: it has room for the pictures of two provinces and years. */
  private static final int CHAPTERS = 2;

  private static final int NOTE_COLUMNS = 8;

  private final SheetWriter writer;
  private final Figures figures;
  private final FactQuery query;
  private final DetailRows details;

  OverviewSheet(SheetWriter writer, Figures figures, FactQuery query, DetailRows details) {
    this.writer = writer;
    this.details = details;
    this.figures = figures;
    this.query = query;
  }

  /**
   * Writes the sheet.
   *
   * @param sheets all others, in their order
   */
  void write(Gallery gallery, List<Entry> sheets) throws IOException, SQLException {
    List<Column<Chapter>> received = received();
    writer.widen(received);
    writer.widen(entries());
    writer.title(TITLE);
    writer.note(
        "数据截至 " + figures.dataDate() + "。各省、各年度并列，不合计、不比较；不含已被取代的表、区域绩效目标表和自评表。", received.size());
    query.forEach("processing.sql", this::documents);
    writer.skip(1);
    writer.heading("收到的绩效目标表");
    writer.table(received, figures.chapters());
    writer.skip(1);
    writer.heading("各表");
    sheets.forEach(entry -> writer.row(entries(), entry));
    writer.skip(1);
    pictures(gallery);
    writer.printOn(1, true);
  }

  private void documents(SqlRow row) {
    writer.note(
        "收件箱共 %d 个文件：已读 %d，部分已读 %d，未读 %d，重复 %d。详见“处理情况”。"
            .formatted(
                row.integer("files"),
                row.integer("read"),
                row.integer("partly_read"),
                row.integer("rejected"),
                row.integer("duplicate")),
        NOTE_COLUMNS);
  }

  /** A line of pictures for each of the first chapters; what is not shown is said. */
  private void pictures(Gallery gallery) throws IOException {
    List<Chapter> shown = figures.chapters().stream().limit(CHAPTERS).toList();
    int left = figures.chapters().size() - shown.size();
    if (left > 0) {
      writer.note(
          "以下只列%s的图；其余 %d 组（按省份、年度分）的图见“%s”“%s”“%s”各表。"
              .formatted(
                  labels(shown), left, CostSheet.NAME, TypeSheet.NAME, SatisfactionSheet.NAME),
          NOTE_COLUMNS);
    }
    for (Chapter chapter : shown) {
      gallery.inLines(writer, pictures(gallery, chapter.facts().scope()), PER_LINE, SMALL);
    }
  }

  private static String labels(List<Chapter> chapters) {
    return chapters.stream()
        .map(chapter -> chapter.facts().scope().label())
        .collect(Collectors.joining("、"));
  }

  private static List<RenderedPicture> pictures(Gallery gallery, Scope scope) {
    return Stream.of(
            gallery.about(Topic.COST, scope).stream().limit(1),
            gallery.about(Topic.TYPES, scope).stream(),
            gallery.about(Topic.SATISFACTION, scope).stream())
        .flatMap(pictures -> pictures)
        .toList();
  }

  private List<Column<Chapter>> received() {
    return List.of(
        Column.optional("省份", 20, chapter -> chapter.facts().scope().province()),
        Column.year("年度", chapter -> chapter.facts().scope().fiscalYear()),
        Column.integer("县数", 12, chapter -> chapter.facts().counties()),
        Column.integer("文件", 12, chapter -> chapter.facts().documents()),
        Column.integer("项目", 12, (Chapter chapter) -> chapter.facts().projects())
            .leadingTo(chapter -> details.projects(chapter.facts().scope())),
        Column.integer("指标", 12, (Chapter chapter) -> chapter.facts().indicators())
            .leadingTo(chapter -> details.indicators(chapter.facts().scope())),
        Column.yuan("年度预算合计（元）", 22, chapter -> Optional.of(chapter.facts().budgetYuan())),
        Column.integer("未读出预算的项目", 14, chapter -> chapter.facts().withoutBudget()));
  }

  private static List<Column<Entry>> entries() {
    return Stream.of(
            Column.text("工作表", 20, Entry::sheet)
                .leadingTo(entry -> Optional.of(SheetWriter.place(entry.sheet(), 0))),
            Column.text("内容", 8, Entry::contents))
        .toList();
  }

  /**
   * A line that leads to a sheet.
   *
   * @param sheet its name
   * @param contents what it shows
   */
  record Entry(String sheet, String contents) {}
}
