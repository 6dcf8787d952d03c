package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.change.ChangeByCounty;
import io.goalbook.analytics.habit.CopiedSet;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 本县概况: the county's key figures a row a year, what is asked of it, and the other sheets. */
final class CountyProfileSheet implements BookSheet {
  static final String NAME = "本县概况";

  private final List<BookSheet> sheets;
  private final BookRows rows;
  private final Matters matters;

  /**
   * @param sheets the other sheets, in their order
   */
  CountyProfileSheet(List<BookSheet> sheets, BookRows rows, Matters matters) {
    this.sheets = sheets;
    this.rows = rows;
    this.matters = matters;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    page.widen(entries());
    page.widen(YearFigures.COLUMNS);
    page.title(book.county().name() + "项目支出绩效目标核对表");
    page.note(
        book.county().fullName()
            + book.county().code().map(code -> "（" + code + "）").orElse("（无区划代码）")
            + "。数据截至 "
            + book.dataDate()
            + "。本县数字旁列同省同年各县的分布，不列其他县的名称；不足 5 个县的，样本不足，不列全省数。年度不同，并列不合计。");
    page.section("一、各年度", "概况_各年度", YearFigures.COLUMNS, YearFigures.of(book));
    int asked = matters.asked(book.facts().matters()).size();
    page.writer()
        .leading(
            asked == 0
                ? "没有需要本县核实的事项"
                : "需要本县核实、答复的事项 %d 项，见“%s”".formatted(asked, CountyMatterSheet.NAME),
            SheetWriter.place(CountyMatterSheet.NAME, 0));
    if (!book.figures().changes().isEmpty()) {
      page.section("二、与上一年度相比", "概况_与上一年度相比", CHANGES, book.figures().changes());
    }
    if (!book.figures().copied().isEmpty()) {
      page.section("三、与其他县指标相同的项目（不列县名）", "概况_指标相同的项目", copied(), book.figures().copied());
    }
    page.writer().skip(1);
    page.writer().heading("各表");
    sheets.forEach(sheet -> page.writer().row(entries(), sheet));
  }

  private static List<Column<BookSheet>> entries() {
    return List.of(
        Column.<BookSheet>text("工作表", 16, BookSheet::name)
            .leadingTo(sheet -> Optional.of(SheetWriter.place(sheet.name(), 0))),
        Column.line("内容", 12, sheet -> Optional.of(sheet.contents())));
  }

  private static final List<Column<ChangeByCounty>> CHANGES =
      List.of(
          Column.year("年度", row -> row.place().fiscalYear()),
          Column.year("上一年度", row -> OptionalInt.of(row.earlierYear())),
          Column.integer("延续项目", 10, ChangeByCounty::continuedProjects),
          Column.integer("新增项目", 10, ChangeByCounty::newProjects),
          Column.integer("不再列示的项目", 12, ChangeByCounty::goneProjects),
          Column.integer("预算有变化", 12, ChangeByCounty::budgetsChanged),
          Column.percent("指标原样未变", 12, ChangeByCounty::unchangedPercent),
          Column.integer("标准有变化", 12, ChangeByCounty::standardsChanged),
          Column.integer("下调的目标", 12, ChangeByCounty::weakenedTargets));

  private List<Column<CopiedSet>> copied() {
    return List.of(
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.text("情形", 12, row -> kind(row.kind())),
        Column.integer("本项目指标", 10, CopiedSet::pairs),
        Column.integer("其中相同", 10, CopiedSet::shared),
        Column.percent("相同占比", 12, row -> Optional.of(row.sharePercent())),
        Column.optional("位置", 12, (CopiedSet row) -> Optional.of(row.location()))
            .leadingTo(row -> rows.project(row.projectId())));
  }

  private static String kind(String code) {
    return switch (code) {
      case "identical" -> "完全相同";
      case "overlap" -> "大部相同";
      case "common_template" -> "通用模板";
      default -> code;
    };
  }
}
