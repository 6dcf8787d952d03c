package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.CountyProject;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.util.List;
import java.util.Optional;

/** 项目明细: every goal table of the county, those that count in no statistic marked. */
final class CountyProjectSheet implements BookSheet {
  static final String NAME = "项目明细";

  private static final List<Column<CountyProject>> COLUMNS =
      List.of(
          Column.year("年度", CountyProject::fiscalYear),
          Column.optional("项目名称", 44, row -> row.texts().name()),
          Column.optional("项目编码", 24, row -> row.texts().code()),
          Column.optional("文号", 22, row -> row.texts().documentNumber()),
          Column.optional("主管部门", 26, row -> row.texts().department()),
          Column.optional("实施单位", 26, row -> row.texts().unit()),
          Column.yuan("年度预算（元）", 17, row -> row.money().budget()),
          Column.yuan("财政资金（元）", 17, row -> row.money().fiscal()),
          Column.yuan("其他资金（元）", 17, row -> row.money().other()),
          Column.yuan("上年结转（元）", 17, row -> row.money().carriedOver()),
          Column.integer("指标数", 8, CountyProject::indicators),
          Column.optional("资金用途", 40, row -> row.texts().fundUse()),
          Column.optional("绩效目标", 70, row -> row.texts().goal()),
          Column.text("表类", 16, row -> Wordings.tableKind(row.tableKind())),
          Column.text("是否进入统计", 14, CountyProjectSheet::counted),
          Column.optional("文件", 50, row -> Optional.of(row.path())),
          Column.optional("位置", 24, row -> Optional.of(row.location())));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "本县每张绩效目标表一行，注明文件和位置";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    page.widen(COLUMNS);
    page.title("项目明细：每张绩效目标表一行");
    page.single(COLUMNS, book.facts().projects(), 2);
    page.writer().printOn(2);
  }

  private static String counted(CountyProject project) {
    if (project.superseded()) {
      return "否：已被取代";
    }
    return project.isCounted() ? "是" : "否：非项目表";
  }
}
