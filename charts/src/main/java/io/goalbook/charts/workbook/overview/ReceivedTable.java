package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.overview.Received;
import io.goalbook.charts.overview.ReceivedChange;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was received of each province and year, and how that changed since the last run. */
record ReceivedTable(DetailRows details, Optional<String> lastRunPlace) {

  List<Column<Received>> columns() {
    return List.of(
        Column.optional("省份", 18, row -> row.facts().scope().province()),
        Column.year("年度", row -> row.facts().scope().fiscalYear()),
        Column.integer("县数", 12, (Received row) -> row.facts().counties())
            .leadingTo(row -> details.projects(scope(row))),
        Column.integer("文件", 12, row -> row.facts().documents()),
        Column.integer("项目", 12, (Received row) -> row.facts().projects())
            .leadingTo(row -> details.projects(scope(row))),
        Column.integer("指标", 12, (Received row) -> row.facts().indicators())
            .leadingTo(row -> details.indicators(scope(row))),
        Column.yuan("年度预算合计（元）", 19, (Received row) -> Optional.of(row.facts().budgetYuan()))
            .leadingTo(row -> details.projects(scope(row))),
        Column.integer("未读出预算的项目", 12, row -> row.facts().withoutBudget()),
        Column.text("较上次", 26, (Received row) -> change(row)).leadingTo(row -> lastRunPlace));
  }

  private static Scope scope(Received row) {
    return row.facts().scope();
  }

  private static String change(Received row) {
    return row.change().map(ReceivedTable::words).orElse("首次运行");
  }

  private static String words(ReceivedChange change) {
    List<String> words = new ArrayList<>();
    add(words, "县", change.counties());
    add(words, "文件", change.documents());
    add(words, "项目", change.projects());
    add(words, "指标", change.indicators());
    if (change.budgetYuan().signum() != 0) {
      words.add("预算 " + sign(change.budgetYuan()) + Numbers.money(change.budgetYuan()));
    }
    return words.isEmpty() ? "无变化" : String.join("，", words);
  }

  private static void add(List<String> words, String name, int more) {
    if (more != 0) {
      words.add(name + " " + (more > 0 ? "+" : "") + more);
    }
  }

  private static String sign(BigDecimal yuan) {
    return yuan.signum() > 0 ? "+" : "";
  }
}
