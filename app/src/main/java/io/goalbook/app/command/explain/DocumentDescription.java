package io.goalbook.app.command.explain;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.CorrectedDocument;
import io.goalbook.ingest.layout.form.CellRoles;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.Funding;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.goal.Stage;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes what was found in a document: its fields, its indicators and what is doubtful. */
public final class DocumentDescription {
  private final ReasonWords reasons;

  public DocumentDescription(WordLists words) {
    this.reasons = new ReasonWords(words);
  }

  /**
   * The lines to print.
   *
   * @param file the file as it was named
   * @param roles what each cell of the document was taken for
   * @param corrected what it gave, with its corrections
   */
  public List<String> lines(Path file, CellRoles roles, CorrectedDocument corrected) {
    ReadDocument document = corrected.document();
    DoubtLines doubts = new DoubtLines(document.doubts(), reasons);
    List<String> lines = new ArrayList<>();
    lines.add("文件：" + file);
    lines.addAll(head(document));
    add(lines, new GridDescription(roles).lines());
    for (GoalTable table : document.tables()) {
      add(lines, table(table, doubts, corrected));
    }
    for (DepartmentGoal goal : document.departmentGoals()) {
      add(lines, goal(goal, corrected));
    }
    add(lines, doubts.unknownLabels());
    add(lines, CorrectionLines.of(corrected.outcomes(), reasons));
    add(lines, doubts.all());
    return lines;
  }

  private static void add(List<String> lines, List<String> section) {
    if (!section.isEmpty()) {
      lines.add("");
      lines.addAll(section);
    }
  }

  private List<String> head(ReadDocument document) {
    Place place = document.place();
    Fields fields =
        new Fields()
            .add("结果", StatusWords.of(document, reasons))
            .add("格式", document.format())
            .add("省", place.province())
            .addIfPresent("市", place.city())
            .add("县", place.county())
            .add("区划代码", place.countyCode())
            .add(
                "预算年度",
                place.fiscalYear().isPresent()
                    ? Optional.of(Integer.toString(place.fiscalYear().getAsInt()))
                    : Optional.empty())
            .add(
                "指标区", "共 %d 行，其中 %d 行未能读出".formatted(document.rowsSeen(), document.rowsReported()))
            .add("已遮盖的个人信息", document.masked() + " 处");
    return fields.lines();
  }

  private static List<String> table(
      GoalTable table, DoubtLines doubts, CorrectedDocument corrected) {
    Funding funding = table.funding();
    Fields fields =
        new Fields()
            .addIfPresent("表题", table.title())
            .addIfPresent("阶段", table.stage().map(Stage::word))
            .add("项目名称", table.name())
            .add("项目编码", table.code())
            .addIfPresent("文号", table.documentNumber())
            .add("主管部门", table.competentDepartment())
            .add("实施单位", table.implementingUnit())
            .addIfPresent("部门代码", table.departmentCode())
            .addYuan("年度资金总额", funding.budgetYuan())
            .addIfPresent("金额原文", funding.budgetRaw().map(raw -> raw + unit(funding)))
            .addYuan("其中：财政资金", funding.fiscalFundsYuan())
            .addYuan("其中：其他资金", funding.otherFundsYuan())
            .addYuan("其中：上年结转", funding.carriedOverYuan())
            .addIfPresent("项目总额", funding.totalBudgetYuan().map("%,.2f 元"::formatted))
            .addIfPresent("资金用途", table.fundUse())
            .addIfPresent("支出计划", spendingPlan(table))
            .add("绩效目标", table.goal())
            .addIfPresent("目标文本载明的标准", narrative(table))
            .add("位置", table.location().text())
            .add("把握", table.confidence().toPlainString())
            .addIfPresent("存疑原因", filled(doubts.ofTable(table.ordinal())))
            .addIfPresent("已更正的栏目", corrected.fields(table.ordinal()).map(CorrectionLines::words));
    List<String> lines = new ArrayList<>();
    lines.add("表 " + table.ordinal());
    lines.addAll(fields.lines());
    lines.add("  指标 " + table.indicators().size() + " 条");
    lines.addAll(
        IndicatorLines.of(
            table.indicators(),
            indicator ->
                remarks(
                    filled(doubts.ofIndicator(table.ordinal(), indicator.ordinal())),
                    corrected.fields(table.ordinal(), indicator.ordinal()))));
    return lines;
  }

  /** Indicators of departments mostly stand in sentences. */
  private static String remark(
      DepartmentGoal goal, Indicator indicator, CorrectedDocument corrected) {
    boolean unsure = indicator.confidence().compareTo(BigDecimal.ONE) < 0;
    return remarks(
        unsure ? Optional.of("由文字表述读出，或见存疑之处") : Optional.empty(),
        corrected.fieldsOfGoal(goal.ordinal(), indicator.ordinal()));
  }

  /** Why an indicator is not sure, and what was corrected of it. */
  private static String remarks(Optional<String> doubts, Optional<String> corrected) {
    return Stream.of(doubts, corrected.map(fields -> "已更正：" + CorrectionLines.words(fields)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("；"));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(filled -> !filled.isEmpty());
  }

  private static String unit(Funding funding) {
    return funding.unit().map(unit -> "（单位：" + unit + "）").orElse("（未写明单位）");
  }

  private static Optional<String> spendingPlan(GoalTable table) {
    return Optional.of(
            table.spendingPlan().stream()
                .map(point -> point.point() + " " + point.cumulativePercent().toPlainString() + "%")
                .collect(Collectors.joining("，")))
        .filter(plan -> !plan.isEmpty());
  }

  private static Optional<String> narrative(GoalTable table) {
    return Optional.of(
            table.narrativeAmounts().stream()
                .map(NarrativeAmount::quotation)
                .collect(Collectors.joining("；")))
        .filter(amounts -> !amounts.isEmpty());
  }

  private static List<String> goal(DepartmentGoal goal, CorrectedDocument corrected) {
    String section =
        switch (goal.section()) {
          case OVERALL -> "总体目标";
          case SUB_GOAL -> "分项目标";
          case SAFEGUARD -> "保障措施";
        };
    Fields fields =
        new Fields()
            .addIfPresent("部门", goal.department())
            .addIfPresent("序号", goal.number())
            .addIfPresent("标题", goal.title())
            .add("内容", goal.text())
            .add("位置", goal.location().text())
            .addIfPresent(
                "已更正的栏目", corrected.fieldsOfGoal(goal.ordinal()).map(CorrectionLines::words));
    List<String> lines = new ArrayList<>();
    lines.add("部门整体绩效目标：" + section);
    lines.addAll(fields.lines());
    if (!goal.indicators().isEmpty()) {
      lines.add("  文中的指标 " + goal.indicators().size() + " 条");
      lines.addAll(IndicatorLines.of(goal.indicators(), one -> remark(goal, one, corrected)));
    }
    return lines;
  }
}
