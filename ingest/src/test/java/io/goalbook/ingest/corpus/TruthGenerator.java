package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.Truth.DepartmentGoals;
import io.goalbook.ingest.corpus.Truth.Project;
import io.goalbook.ingest.corpus.Truth.ProseIndicator;
import io.goalbook.ingest.corpus.Truth.SubGoal;
import io.goalbook.ingest.corpus.Truth.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes up what a county's disabled persons' federation files in a year. */
final class TruthGenerator {
  private static final int FEWEST_PROJECTS = 3;
  private static final int MOST_PROJECTS = 10;

  private TruthGenerator() {}

  static Truth generate(Random random, CorpusPlace place, int year, GoalForm form) {
    String department = place.county() + "残疾人联合会";
    ProjectGenerator generator =
        form == GoalForm.TWO_TABLES
            ? ProjectGenerator.twoTables(random, place, year, department)
            : ProjectGenerator.oneTable(random, place, year, department);
    int count = FEWEST_PROJECTS + random.nextInt(MOST_PROJECTS - FEWEST_PROJECTS + 1);
    List<Project> projects = new ArrayList<>();
    for (ProjectKind kind : ProjectKind.choose(random, count)) {
      projects.add(generator.project(kind.draft(random), projects.size() + 1));
    }
    boolean whole = form == GoalForm.TWO_TABLES;
    return new Truth(
        "",
        place.province(),
        place.city(),
        place.county(),
        Optional.of(place.code()),
        year,
        department,
        whole ? Optional.of("762001") : Optional.empty(),
        projects,
        whole ? Optional.of(departmentGoals(random)) : Optional.empty());
  }

  private static DepartmentGoals departmentGoals(Random random) {
    return new DepartmentGoals(
        "坚持以人民为中心，推进残疾人事业高质量发展，促进残疾人全面发展和共同富裕。",
        List.of(
            subGoal("（一）", "维护残疾人合法权益", "为有需求的残疾人提供法律援助。", "法律援助满意度", random),
            subGoal("（二）", "开展康复服务", "为残疾人提供基本康复服务。", "基本康复服务覆盖率", random),
            subGoal("（三）", "促进残疾人就业", "对残疾人实施职业技能培训。", "培训后残疾人就业率", random)),
        List.of("完善制度建设", "加强支出管理", "加强绩效运行监控"));
  }

  private static SubGoal subGoal(
      String number, String title, String text, String indicator, Random random) {
    int percent = 70 + 5 * random.nextInt(6);
    Value value = Value.quantity(">=", BigDecimal.valueOf(percent), "%");
    return new SubGoal(
        number, title, text, List.of(new ProseIndicator(indicator, percent + "%以上", value)));
  }
}
