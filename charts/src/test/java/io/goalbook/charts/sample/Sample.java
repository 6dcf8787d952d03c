package io.goalbook.charts.sample;

import io.goalbook.analytics.Statistics;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A seeded inbox as it would stand in the warehouse, and its statistics. */
public record Sample(List<Region> regions, List<SampleProject> projects, Statistics statistics) {
  private static final List<String> SERVICES =
      List.of("残疾儿童康复", "托养服务", "职业培训", "燃油补贴", "家庭无障碍改造", "医保缴费补贴", "残疾人联络员");

  private static final List<String[]> TYPES =
      List.of(
          new String[] {"产出指标", "数量指标"},
          new String[] {"产出指标", "质量指标"},
          new String[] {"产出指标", "时效指标"},
          new String[] {"产出指标", "成本指标"},
          new String[] {"效益指标", "经济效益指标"},
          new String[] {"效益指标", "社会效益指标"},
          new String[] {"效益指标", "生态效益指标"},
          new String[] {"效益指标", "可持续影响指标"},
          new String[] {"满意度指标", "服务对象满意度指标"});

  /** The same seed gives the same sample. */
  public static Sample of(long seed, Region... regions) {
    Random random = new Random(seed);
    List<SampleProject> projects = new ArrayList<>();
    for (Region region : regions) {
      for (Place place : region.places()) {
        projects.addAll(projects(random, place));
      }
    }
    return new Sample(
        List.of(regions), projects, SampleStatistics.of(new Random(seed + 1), projects));
  }

  private static List<SampleProject> projects(Random random, Place place) {
    List<SampleProject> projects = new ArrayList<>();
    String document = "d-" + place.countyCode().orElseThrow() + "-" + place.fiscalYear().orElse(0);
    for (int at = 0; at < SERVICES.size(); at++) {
      if (random.nextInt(10) < 8) {
        String id = document + "-" + (at + 1);
        projects.add(
            new SampleProject(
                id,
                document,
                at + 1,
                place,
                place.fiscalYear().orElse(0) + "年" + SERVICES.get(at) + "补助资金",
                BigDecimal.valueOf(10_000L * (1 + random.nextInt(400)), 0).setScale(2),
                indicators(random, id)));
      }
    }
    return projects;
  }

  private static List<SampleProject.SampleIndicator> indicators(Random random, String project) {
    List<SampleProject.SampleIndicator> indicators = new ArrayList<>();
    for (int at = 0; at < TYPES.size(); at++) {
      boolean benefit = at >= 4 && at <= 7;
      String kind =
          benefit && random.nextInt(10) < 4
              ? "placeholder"
              : at == 2 ? "deadline" : benefit || at == 1 ? "qualitative" : "quantity";
      if (random.nextInt(10) < 8) {
        String raw = raw(random, at, kind);
        indicators.add(
            new SampleProject.SampleIndicator(
                project + "-i" + at,
                at + 1,
                TYPES.get(at)[0],
                TYPES.get(at)[1],
                "指标" + at,
                raw,
                kind));
      }
    }
    return indicators;
  }

  private static String raw(Random random, int type, String kind) {
    if (kind.equals("placeholder")) {
      return "无";
    }
    return type == 8
        ? "≥" + (random.nextInt(3) == 0 ? 95 : 70 + random.nextInt(31)) + "%"
        : kind.equals("quantity") ? "≥" + random.nextInt(500) + "人" : "有效提高";
  }
}
