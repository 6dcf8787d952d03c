package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.money.Transfer;
import io.goalbook.analytics.money.TransferQuantity;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.util.List;
import java.util.Optional;

/** What document numbers allotted and promised, and what projects say of it. */
record TransferTables(DetailRows details) {

  Section<Transfer> allotted(List<Transfer> rows) {
    return new Section<>(
        "四、文号资金：下达与分解",
        "transfers",
        TopicColumns.placed(
            Transfer::place,
            Column.text("文号", 22, Transfer::documentNumber),
            Column.optional("资金名称", 18, Transfer::name),
            Column.text("来源级次", 14, row -> TopicWords.sourceLevel(row.sourceLevel())),
            Column.optional("资金种类", 14, Transfer::kind),
            Column.integer("县数", 8, Transfer::counties),
            Column.yuan("下达（元）", 16, Transfer::allottedYuan),
            Column.integer("项目数", 8, Transfer::projects)
                .leadingTo(row -> TopicColumns.projects(details, row.place())),
            Column.integer("未读出预算的项目", 12, Transfer::projectsWithoutBudget),
            Column.yuan("项目合计（元）", 16, row -> Optional.of(row.splitYuan())),
            Column.yuan("下达减项目合计（元）", 14, Transfer::unsplitYuan),
            Column.percent("分解比例", 10, Transfer::splitPercent),
            Column.text("结果", 16, row -> TopicWords.transfer(row.outcome()))),
        rows.stream().filter(row -> TopicColumns.isShown(row.place())).toList(),
        "没有数据：没有读出文号，下达表（data/transfers.csv）也没有列。");
  }

  Section<TransferQuantity> promised(List<TransferQuantity> rows) {
    return new Section<>(
        "五、文号资金：区域数量目标与各县合计",
        "transfer_quantities",
        TopicColumns.placed(
            TransferQuantity::place,
            Column.text("文号", 22, TransferQuantity::documentNumber),
            Column.text("依据", 14, row -> row.basis().equals("transfers") ? "下达表" : "区域绩效目标表"),
            Column.text("指标", 30, TransferQuantity::name),
            Column.text("比较符", 8, row -> Wordings.comparator(row.comparator())),
            Column.number("区域目标", 12, row -> Optional.of(row.promised())),
            Column.text("计量单位", 10, TransferQuantity::unit),
            Column.integer("县数", 8, TransferQuantity::counties),
            Column.integer("项目数", 8, TransferQuantity::projects),
            Column.integer("上限（不计入合计）", 12, TransferQuantity::upperBounds),
            Column.number("各县合计", 12, TransferQuantity::quantity),
            Column.percent("占区域目标", 10, TransferQuantity::percent),
            Column.text("结果", 16, row -> TopicWords.promise(row.outcome())),
            Column.optional("说明", 22, TransferQuantity::note),
            Column.optional("位置", 18, TransferQuantity::location)),
        rows.stream().filter(row -> TopicColumns.isShown(row.place())).toList(),
        "没有数据：没有区域绩效目标表，下达表也没有列数量目标。");
  }
}
