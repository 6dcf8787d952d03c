package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Truth.Indicator;
import io.goalbook.ingest.corpus.Truth.Project;
import io.goalbook.ingest.corpus.Truth.SpendingPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@link GoalForm#TWO_TABLES}. */
final class TwoTableForm {
  private static final int HEAD_COLUMNS = 12;
  private static final int INDICATOR_COLUMNS = 6;
  private static final BigDecimal YUAN_PER_WAN = new BigDecimal(10_000);

  private final FormOptions options;
  private final List<Part> parts = new ArrayList<>();

  TwoTableForm(FormOptions options) {
    this.options = options;
  }

  FormDocument fill(Truth truth) {
    truth.goals().ifPresent(goals -> parts.addAll(DepartmentPart.lines(goals)));
    parts.add(Line.of("第二部分"));
    parts.add(Line.of("预算项目绩效目标"));
    for (Project project : truth.projects()) {
      parts.add(new Line(project.title(), true));
      parts.add(head(truth, project));
      parts.add(Line.of(""));
      parts.add(indicators(project));
      parts.add(Line.of(""));
    }
    return new FormDocument(parts);
  }

  private Grid head(Truth truth, Project project) {
    List<List<Box>> rows = new ArrayList<>();
    String department = truth.departmentCode().orElse("") + truth.department();
    rows.add(List.of(Box.of(department, 8), Box.of("单位：" + project.budgetUnit(), 4)));
    rows.add(
        List.of(
            Box.of("项目编码", 2),
            Box.of(project.code().orElse(""), 4),
            Box.of("项目名称", 2),
            Box.of(project.name(), 4)));
    if (options.persons()) {
      rows.add(persons());
    }
    rows.add(funds(project));
    rows.add(List.of(Box.covered(2), Box.of(project.fundUse().orElse(""), 10)));
    rows.add(plan(Box.of("资金支出计划（%）", 2), project, SpendingPoint::point));
    rows.add(plan(Box.covered(2), project, TwoTableForm::percent));
    rows.add(List.of(Box.of("绩效目标", 2), Box.of(project.goal(), 10)));
    return new Grid(HEAD_COLUMNS, rows);
  }

  private static List<Box> persons() {
    return List.of(
        Box.of("项目负责人", 2),
        Box.of(Persons.NAME, 4),
        Box.of("联系电话", 2),
        Box.of(Persons.TELEPHONE, 4));
  }

  private static List<Box> funds(Project project) {
    return List.of(
        Box.of("预算规模及资金用途", 2),
        Box.of("预算数", 2),
        Box.of(project.budgetRaw(), 2),
        Box.of("其中：财政    资金", 2),
        Box.of(wan(project.fiscalFundsYuan()), 2),
        Box.of("其他资金"),
        Box.of(wan(project.otherFundsYuan())));
  }

  private static List<Box> plan(Box first, Project project, Function<SpendingPoint, String> text) {
    int[] spans = {3, 2, 3, 2};
    List<Box> row = new ArrayList<>(List.of(first));
    for (int index = 0; index < spans.length; index++) {
      row.add(Box.of(text.apply(project.spendingPlan().get(index)), spans[index]));
    }
    return row;
  }

  private static String percent(SpendingPoint point) {
    return point.cumulativePercent().toPlainString() + "%";
  }

  private static String wan(Optional<BigDecimal> yuan) {
    return yuan.map(TwoTableForm::wan).orElse("");
  }

  /** An amount in 万元 as the form prints it: two decimals, more where they are needed. */
  static String wan(BigDecimal yuan) {
    BigDecimal amount = yuan.divide(YUAN_PER_WAN).stripTrailingZeros();
    return amount.setScale(Math.max(2, amount.scale())).toPlainString();
  }

  private static Grid indicators(Project project) {
    List<List<Box>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Box.of("一级指标"),
            Box.of("二级指标"),
            Box.of("三级指标"),
            Box.of("绩效指标描述"),
            Box.of("指标值"),
            Box.of("指标值确定依据")));
    rows.addAll(IndicatorRows.of(project.indicators(), TwoTableForm::cells));
    return new Grid(INDICATOR_COLUMNS, rows);
  }

  private static List<String> cells(Indicator indicator) {
    return List.of(
        indicator.name(),
        indicator.description().orElse(""),
        indicator.rawValue(),
        indicator.basis().orElse(""));
  }
}
