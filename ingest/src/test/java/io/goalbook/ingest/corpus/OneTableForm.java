package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Truth.Project;
import java.util.ArrayList;
import java.util.List;

/** {@link GoalForm#ONE_TABLE}. */
final class OneTableForm {
  private static final int COLUMNS = 4;

  /** Stands before every value in the form that was met. */
  private static final String NO_BREAK_SPACE = "\u00A0";

  private final FormOptions options;

  OneTableForm(FormOptions options) {
    this.options = options;
  }

  FormDocument fill(Truth truth) {
    List<Part> parts = new ArrayList<>();
    parts.add(Line.of("附件2"));
    parts.add(Line.of(truth.department() + "项目支出预算绩效目标表"));
    for (Project project : truth.projects()) {
      parts.add(table(truth, project));
      parts.add(Line.of(""));
    }
    return new FormDocument(parts);
  }

  private Grid table(Truth truth, Project project) {
    List<List<Box>> rows = new ArrayList<>();
    rows.add(List.of(Box.of(project.title(), COLUMNS)));
    rows.add(List.of(Box.of("（" + truth.fiscalYear() + "年）", COLUMNS)));
    rows.add(wide("项目名称", project.name()));
    rows.add(
        pairs(
            "主管部门",
            project.competentDepartment().orElse(""),
            "实施单位",
            project.implementingUnit().orElse("")));
    rows.add(pairs("项目属性", "一年期项目", "项目期限", "1年"));
    if (options.persons()) {
      rows.add(pairs("项目负责人", Persons.NAME, "联系电话", Persons.TELEPHONE));
    }
    rows.add(pairs("资金主管处室", "社会保障室", "项目年度金额（" + project.budgetUnit() + "）", project.budgetRaw()));
    rows.add(wide("项目年度绩效目标", project.goal()));
    rows.add(pairs("一级绩效指标", "二级绩效指标", "绩效内容", "绩效值"));
    rows.addAll(
        IndicatorRows.of(
            project.indicators(),
            indicator -> List.of(indicator.name(), NO_BREAK_SPACE + indicator.rawValue())));
    return new Grid(COLUMNS, rows);
  }

  private static List<Box> wide(String label, String text) {
    return List.of(Box.of(label), Box.of(text, COLUMNS - 1));
  }

  private static List<Box> pairs(String label, String text, String otherLabel, String otherText) {
    return List.of(Box.of(label), Box.of(text), Box.of(otherLabel), Box.of(otherText));
  }
}
