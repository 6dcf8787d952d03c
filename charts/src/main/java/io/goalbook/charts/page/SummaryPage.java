package io.goalbook.charts.page;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.overview.Overview;
import io.goalbook.charts.overview.Received;
import io.goalbook.charts.overview.ReceivedChange;
import io.goalbook.charts.overview.rule.InboxCounts;
import io.goalbook.charts.page.PageTable.Column;
import io.goalbook.charts.picture.RenderedPicture;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** {@code summary.html}: the overview on one page, for mail and for the download page. */
public final class SummaryPage {
  /** What every page of every file says. */
  public static final String DISCLAIMER = "内部工作资料，未经审定；依据各地报送或公开的绩效目标表整理，为目标值，不是执行结果，非法定统计数据。";

  private final Overview overview;
  private final List<RenderedPicture> pictures;

  /**
   * @param overview what it says
   * @param pictures those of the run, in their order; some of them are shown
   */
  public SummaryPage(Overview overview, List<RenderedPicture> pictures) {
    this.overview = overview;
    this.pictures =
        PageSelection.of(
            overview.received().stream().map(row -> row.facts().scope()).toList(), pictures);
  }

  /**
   * Writes the page; the same overview and pictures give the same bytes.
   *
   * @param file is replaced when it exists
   */
  public void write(Path file) throws IOException {
    List<Node> main = new ArrayList<>();
    main.add(received());
    main.add(observations());
    if (!pictures.isEmpty()) {
      main.add(pictures());
    }
    PageWriter.write(
        file,
        overview.title(),
        List.of(
            header(),
            Node.of(Tag.MAIN, main),
            Node.of(Tag.FOOTER, List.of(Node.of(Tag.P, DISCLAIMER)))));
  }

  private Node header() {
    List<Node> lines = new ArrayList<>();
    lines.add(Node.of(Tag.H1, overview.title()));
    lines.add(quiet("数据截至 " + overview.dataDate() + "。" + inbox(overview.inbox())));
    overview.notes().forEach(note -> lines.add(quiet(note)));
    return Node.of(Tag.HEADER, lines);
  }

  private static Node quiet(String text) {
    return Node.of(Tag.P, "quiet", List.of(Node.text(text)));
  }

  private static String inbox(InboxCounts counts) {
    return "收件箱共 %s 个文件：已读 %s，部分已读 %s，未读 %s，重复 %s。"
        .formatted(
            Numbers.count(counts.files()),
            Numbers.count(counts.read()),
            Numbers.count(counts.partlyRead()),
            Numbers.count(counts.rejected()),
            Numbers.count(counts.duplicate()));
  }

  private Node received() {
    return Node.of(
        Tag.SECTION,
        List.of(
            Node.of(Tag.H2, "收到的绩效目标表"),
            new PageTable<>(overview.hasLastRun() ? "按省份、年度并列；括号内为较上次增减" : "按省份、年度并列", columns())
                .of(overview.received())));
  }

  private static List<Column<Received>> columns() {
    return List.of(
        Column.words("省份、年度", row -> label(row.facts().scope())),
        count("县数", row -> row.facts().counties(), ReceivedChange::counties),
        count("文件", row -> row.facts().documents(), ReceivedChange::documents),
        count("项目", row -> row.facts().projects(), ReceivedChange::projects),
        count("指标", row -> row.facts().indicators(), ReceivedChange::indicators),
        Column.numbers("年度预算合计", SummaryPage::budget),
        Column.numbers("未读出预算的项目", row -> Numbers.count(row.facts().withoutBudget())));
  }

  private static String label(Scope scope) {
    return scope.label();
  }

  private static Column<Received> count(
      String header, ToIntFunction<Received> count, ToIntFunction<ReceivedChange> change) {
    return Column.numbers(
        header,
        row ->
            Numbers.count(count.applyAsInt(row))
                + row.change().map(since -> signed(change.applyAsInt(since))).orElse(""));
  }

  private static String signed(int change) {
    return change == 0
        ? ""
        : "（" + (change > 0 ? "＋" : "－") + Numbers.count(Math.abs(change)) + "）";
  }

  private static String budget(Received row) {
    return Numbers.money(row.facts().budgetYuan())
        + row.change().map(ReceivedChange::budgetYuan).map(SummaryPage::signed).orElse("");
  }

  private static String signed(BigDecimal yuan) {
    return yuan.signum() == 0
        ? ""
        : "（" + (yuan.signum() > 0 ? "＋" : "－") + Numbers.money(yuan.abs()) + "）";
  }

  private Node observations() {
    Function<String, Node> item = text -> Node.of(Tag.LI, text);
    Stream<String> said = overview.observations().stream().map(one -> one.text());
    List<Node> items = said.map(item).toList();
    return Node.of(
        Tag.SECTION,
        List.of(
            Node.of(Tag.H2, "主要情况"),
            items.isEmpty() ? Node.of(Tag.P, "没有数据") : Node.of(Tag.OL, items)));
  }

  private Node pictures() throws IOException {
    List<Node> figures = new ArrayList<>();
    for (RenderedPicture picture : pictures) {
      figures.add(PagePicture.of(picture.png(), picture.picture().title()));
    }
    return Node.of(
        Tag.SECTION, List.of(Node.of(Tag.H2, "图"), Node.of(Tag.DIV, "pictures", figures)));
  }
}
