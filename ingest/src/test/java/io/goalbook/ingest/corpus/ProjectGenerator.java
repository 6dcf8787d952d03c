package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.ProjectDraft.Row;
import io.goalbook.ingest.corpus.Truth.Indicator;
import io.goalbook.ingest.corpus.Truth.Project;
import io.goalbook.ingest.corpus.Truth.SpendingPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Gives a project the fields that one form prints. */
final class ProjectGenerator {
  // Names that spreadsheets and CSV stumble over stand among the ordinary ones.
  private static final List<String> NAMES =
      List.of("%s", "%s", "%s", "%s项目", "%s,含评估", "“阳光”%s", "\"阳光\"%s", "=%s");

  private final Random random;
  private final CorpusPlace place;
  private final int year;
  private final String department;
  private final boolean twoTables;

  private ProjectGenerator(
      Random random, CorpusPlace place, int year, String department, boolean twoTables) {
    this.random = random;
    this.place = place;
    this.year = year;
    this.department = department;
    this.twoTables = twoTables;
  }

  static ProjectGenerator twoTables(Random random, CorpusPlace place, int year, String department) {
    return new ProjectGenerator(random, place, year, department, true);
  }

  static ProjectGenerator oneTable(Random random, CorpusPlace place, int year, String department) {
    return new ProjectGenerator(random, place, year, department, false);
  }

  Project project(ProjectDraft draft, int ordinal) {
    String ownName = Target.pick(random, NAMES).formatted(draft.subject());
    List<Indicator> indicators = indicators(draft);
    return twoTables
        ? withCode(draft, ordinal, ownName, indicators)
        : withTitle(draft, ordinal, ownName, indicators);
  }

  private Project withCode(
      ProjectDraft draft, int ordinal, String ownName, List<Indicator> indicators) {
    Optional<String> documentNumber = documentNumber();
    String name = documentNumber.map(number -> number + " " + ownName).orElse(ownName);
    return new Project(
        ordinal,
        ordinal + "." + name + "绩效目标表",
        name,
        Optional.of(code(ordinal)),
        documentNumber,
        Optional.of(department),
        Optional.of(department),
        draft.budgetYuan(),
        TwoTableForm.wan(draft.budgetYuan()),
        "万元",
        Optional.of(draft.budgetYuan()),
        Optional.empty(),
        Optional.of("用于" + draft.subject() + "。"),
        spendingPlan(),
        draft.goal(),
        indicators);
  }

  private Project withTitle(
      ProjectDraft draft, int ordinal, String name, List<Indicator> indicators) {
    return new Project(
        ordinal,
        "部门项目支出预算绩效目标表" + ordinal,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.of(department),
        Optional.of(department + "本级"),
        draft.budgetYuan(),
        draft.budgetYuan().toPlainString(),
        "元",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        draft.goal(),
        indicators);
  }

  private Optional<String> documentNumber() {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of("财社【%d】%d号".formatted(year - 1, 100 + random.nextInt(100)));
  }

  private String code(int ordinal) {
    return "%s%02dP%08d%04d"
        .formatted(place.code(), year % 100, random.nextInt(100_000_000), ordinal);
  }

  private static List<SpendingPoint> spendingPlan() {
    return List.of(
        new SpendingPoint("3月底", BigDecimal.valueOf(25)),
        new SpendingPoint("6月底", BigDecimal.valueOf(50)),
        new SpendingPoint("10月底", BigDecimal.valueOf(75)),
        new SpendingPoint("12月底", BigDecimal.valueOf(100)));
  }

  private List<Indicator> indicators(ProjectDraft draft) {
    String subject = draft.subject();
    List<Indicator> rows = new ArrayList<>();
    draft.quantities().forEach(row -> rows.add(output("数量指标", row)));
    rows.add(output("质量指标", new Row(subject + "质量合格率", Target.quality(random))));
    rows.add(output("时效指标", new Row(subject + "完成时间", Target.time(random, year))));
    draft.costs().forEach(row -> rows.add(output("成本指标", row)));
    if (!twoTables) {
      rows.add(effect("经济效益", new Row("无", Target.none())));
    }
    rows.add(effect("社会效益", new Row("受益群体生活水平", Target.effect(random))));
    if (!twoTables) {
      rows.add(effect("生态效益", new Row("无", Target.none())));
      rows.add(effect("可持续影响", new Row("促进残疾人事业发展", Target.words("中长期"))));
    }
    Target satisfied = Target.share(random, 80 + 5 * random.nextInt(5));
    rows.add(indicator("满意度指标", "服务对象满意度", new Row("服务对象满意度", satisfied)));
    return rows;
  }

  private Indicator output(String level2, Row row) {
    return indicator("产出指标", level2, row);
  }

  private Indicator effect(String level2, Row row) {
    return indicator("效益指标", level2, row);
  }

  // The form with one table drops the suffix of the levels below 效益 and 满意度.
  private Indicator indicator(String level1, String level2, Row row) {
    String canonical = level2.endsWith("指标") ? level2 : level2 + "指标";
    return new Indicator(
        level1,
        canonical,
        twoTables ? canonical : level2,
        row.name(),
        twoTables ? Optional.of(row.name() + "说明") : Optional.empty(),
        row.target().raw(),
        twoTables ? Optional.of("工作计划") : Optional.empty(),
        row.target().value());
  }
}
