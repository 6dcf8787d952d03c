package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.ProjectDraft.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The kinds of project of the corpus: each leads to another kind of figure. */
@FunctionalInterface
interface ProjectKind {

  /** A project of this kind, with figures of a county's own. */
  ProjectDraft draft(Random random);

  /** Different kinds, as many as asked for, in random order. */
  static List<ProjectKind> choose(Random random, int count) {
    List<ProjectKind> kinds = new ArrayList<>();
    Benefit.ALL.forEach(benefit -> kinds.add(numbers -> declared(numbers, benefit)));
    kinds.add(ProjectKind::runningCosts);
    kinds.add(ProjectKind::staff);
    kinds.add(ProjectKind::insurance);
    kinds.add(ProjectKind::narrative);
    Collections.shuffle(kinds, random);
    return kinds.subList(0, Math.min(count, kinds.size()));
  }

  /** A standard is declared; budget and need agree, or one of them is larger. */
  private static ProjectDraft declared(Random random, Benefit benefit) {
    long standard = benefit.low() + (long) benefit.step() * random.nextInt(8);
    long quantity = 10L + random.nextInt(190);
    long need = standard * quantity * benefit.payments();
    long budget = Target.pick(random, List.of(need, need, need * 3 / 2, need * 4 / 5));
    Target rate = Target.bounded(random, standard, "元/" + benefit.per());
    Target number = Target.quantity("≥", ">=", quantity, benefit.unit());
    return new ProjectDraft(
        benefit.project(),
        "1.实施" + benefit.project() + "，保障服务对象基本生活。",
        BigDecimal.valueOf(budget),
        List.of(new Row(benefit.quantity(), number)),
        List.of(new Row(benefit.standard(), rate)));
  }

  /** Money for the office itself: no standard. */
  private static ProjectDraft runningCosts(Random random) {
    int wan = 5 + random.nextInt(60);
    return new ProjectDraft(
        "残疾人综合服务中心运行经费",
        "1.保障残疾人综合服务中心运行。",
        BigDecimal.valueOf(wan * 10_000L),
        List.of(new Row("保障机构数量", Target.quantity("", "=", 1, "个"))),
        List.of(new Row("运行保障成本", Target.quantity("≤", "<=", wan, "万元"))));
  }

  /** Pay by item: totals a year, and how many people each pays. */
  private static ProjectDraft staff(Random random) {
    long liaisons = 20L + random.nextInt(150);
    long commissioners = 3L + random.nextInt(12);
    long liaisonCost = liaisons * (1_000 + 100L * random.nextInt(10));
    long commissionerCost = commissioners * (30_000 + 1_000L * random.nextInt(10));
    return new ProjectDraft(
        "基层残疾人工作人员经费",
        "聘用村残疾人联络员和乡镇残疾人专职委员，开展各项服务工作。",
        BigDecimal.valueOf(liaisonCost + commissionerCost),
        List.of(
            new Row("村残疾人联络员人数", Target.quantity("≤", "<=", liaisons, "人")),
            new Row("乡镇残疾人专职委员人数", Target.quantity("≤", "<=", commissioners, "人"))),
        List.of(
            new Row("村残疾人联络员补助", Target.quantity("", "=", liaisonCost, "元/年")),
            new Row("乡镇残疾人专职委员工资", Target.quantity("", "=", commissionerCost, "元/年"))));
  }

  /** One quantity and no rate: only the budget implies one. */
  private static ProjectDraft insurance(Random random) {
    long people = 500L + random.nextInt(4_000);
    return new ProjectDraft(
        "重度残疾人参加城乡居民基本医疗保险缴费补贴",
        "1.为重度残疾人提供医保补贴，减轻残疾人生活负担。",
        BigDecimal.valueOf(people * (300 + random.nextInt(100)) / 100 * 100),
        List.of(new Row("补贴残疾人人数", Target.quantity("≥", ">=", people, "人"))),
        List.of(new Row("补贴发放标准", Target.words("按实际缴费金额补贴"))));
  }

  /** The rate stands in the goal text alone. */
  private static ProjectDraft narrative(Random random) {
    int yuan = 10_000 + 1_000 * random.nextInt(15);
    int wan = 20 + random.nextInt(80);
    return new ProjectDraft(
        "残疾儿童康复训练",
        "为符合条件的0-6岁残疾儿童提供康复训练，每人每年" + yuan + "元。",
        BigDecimal.valueOf(wan * 10_000L),
        List.of(new Row("有需求的残疾儿童康复救助率", Target.quantity("", "=", 100, "%"))),
        List.of(new Row("残疾儿童康复训练项目经费", Target.quantity("", "=", wan, "万元"))));
  }
}
