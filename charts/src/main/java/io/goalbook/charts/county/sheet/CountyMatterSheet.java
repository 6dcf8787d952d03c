package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.CountyMatter;
import io.goalbook.charts.workbook.sheet.Column;
import java.util.List;
import java.util.Optional;

/** 需核实事项: what the county is asked about, with room for its answers, then all its files. */
final class CountyMatterSheet implements BookSheet {
  static final String NAME = "需核实事项";

  private final Matters matters;

  CountyMatterSheet(Matters matters) {
    this.matters = matters;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "审核发现、未读的文件和存疑之处，请县里核实、答复";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<CountyMatter> all = book.facts().matters();
    page.widen(asked());
    page.title("需核实事项：请核实，并在“本县答复”栏填写");
    page.note("审核发现由规则得出，读取有疑问的地方可能是表式、版面所致，请以原表为准。");
    page.section("一、请本县核实", "需核实_请本县核实", asked(), matters.asked(all));
    page.section("二、由整理方处理，不需答复", "需核实_整理方处理", own(), matters.own(all));
    page.section("三、收到的文件", "需核实_收到的文件", files(), Matters.files(all));
    page.writer().freezeTitle(1);
  }

  private List<Column<CountyMatter>> asked() {
    return List.of(
        Column.year("年度", CountyMatter::fiscalYear),
        Column.text("类别", 12, Matters::kind),
        Column.optional("情况", 34, matters::wording),
        Column.optional("请办理", 34, matters::request),
        Column.optional("原文", 34, CountyMatter::text),
        Column.optional("位置", 26, CountyMatter::location),
        Column.optional("文件", 44, CountyMatter::path),
        Column.optional("本县答复", 34, row -> Optional.empty()));
  }

  private List<Column<CountyMatter>> own() {
    return List.of(
        Column.year("年度", CountyMatter::fiscalYear),
        Column.text("类别", 12, Matters::kind),
        Column.optional("情况", 34, matters::wording),
        Column.optional("原文", 34, CountyMatter::text),
        Column.optional("位置", 34, CountyMatter::location),
        Column.optional("文件", 26, CountyMatter::path));
  }

  private List<Column<CountyMatter>> files() {
    return List.of(
        Column.year("年度", CountyMatter::fiscalYear),
        Column.text("结果", 12, Matters::kind),
        Column.optional("文件", 34, CountyMatter::path),
        Column.optional("情况", 34, matters::wording));
  }
}
