package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.family.Draft.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Invents the projects of a document: one unit, several projects of its field. */
final class Drafts {
  private static final List<List<String>> PROJECTS = Resource.rows("projects.csv");
  private static final List<List<String>> INDICATORS = Resource.rows("indicators.csv");

  private static final List<Place> PLACES =
      List.of(
          new Place("江西省", "上高县", 2024, "江西省/宜春市/上高县/2024"),
          new Place("甘肃省", "民勤县", 2025, "甘肃省/民勤县/2025"),
          new Place("云南省", "大姚县", 2023, "云南省/楚雄彝族自治州/大姚县/2023"),
          new Place("黑龙江省", "克山县", 2026, "黑龙江省/克山县/2026"),
          new Place("广东省", "连州市", 2022, "广东省/清远市/连州市/2022"),
          new Place("贵州省", "普定县", 2025, "贵州省/普定县/2025"));

  private final Random random;

  Drafts(long seed) {
    this.random = new Random(seed);
  }

  /** Projects of one unit. */
  List<Draft> of(int count) {
    Place place = pick(PLACES);
    List<String> first = pick(PROJECTS);
    List<List<String>> projects =
        new ArrayList<>(PROJECTS.stream().filter(row -> row.get(0).equals(first.get(0))).toList());
    Collections.shuffle(projects, random);
    List<Draft> drafts = new ArrayList<>();
    for (List<String> project : projects.subList(0, Math.min(count, projects.size()))) {
      drafts.add(draft(place, first.get(1), project.get(2), first.get(0)));
    }
    return drafts;
  }

  private Draft draft(Place place, String department, String name, String field) {
    BigDecimal budget = BigDecimal.valueOf(500 + random.nextInt(90_000)).movePointRight(2);
    BigDecimal other =
        random.nextBoolean()
            ? BigDecimal.ZERO
            : budget.divideToIntegralValue(new BigDecimal(500)).multiply(new BigDecimal(100));
    List<Row> rows = rows(field, place.year());
    String goal = "完成%s年度任务，%s，切实保障%s工作顺利开展。".formatted(place.year(), rows.get(0).name(), field);
    return new Draft(place, name, place.county() + department, budget, other, goal, rows);
  }

  // A form has at least an indicator of quantity, and drops some of the others.
  private List<Row> rows(String field, int year) {
    Targets targets = new Targets(random, year);
    List<List<String>> lines =
        new ArrayList<>(INDICATORS.stream().filter(row -> row.get(0).equals(field)).toList());
    Collections.shuffle(lines, random);
    List<Row> rows =
        lines.subList(0, lines.size() - 1 - random.nextInt(4)).stream()
            .map(line -> row(line, targets))
            .toList();
    return rows.stream().sorted(Comparator.comparing(Row::level)).toList();
  }

  private Row row(List<String> line, Targets targets) {
    Target target =
        targets.of(
            line.get(4), line.get(3), Integer.parseInt(line.get(5)), Integer.parseInt(line.get(6)));
    int weight = 5 + random.nextInt(4) * 5;
    String result = target.isQuantity() ? 91 + random.nextInt(9) + target.unit() : "已完成";
    return new Row(Level.of(line.get(1)), line.get(2), target, weight, result);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
