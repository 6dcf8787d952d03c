package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that touch each other.
 *
 * @param level level lines
 * @param upright upright lines
 */
record RuledArea(List<Ruling> level, List<Ruling> upright) {
  private static final double TOUCHING = 3;

  /** The areas of a page: two lines that cross or touch are of one area. */
  static List<RuledArea> of(List<Ruling> level, List<Ruling> upright) {
    int[] group = new int[level.size() + upright.size()];
    for (int index = 0; index < group.length; index++) {
      group[index] = index;
    }
    for (int one = 0; one < level.size(); one++) {
      for (int other = 0; other < upright.size(); other++) {
        if (touch(level.get(one), upright.get(other))) {
          group[find(group, one)] = find(group, level.size() + other);
        }
      }
    }
    Map<Integer, RuledArea> areas = new HashMap<>();
    List<RuledArea> inOrder = new ArrayList<>();
    for (int index = 0; index < group.length; index++) {
      RuledArea area = areas.get(find(group, index));
      if (area == null) {
        area = new RuledArea(new ArrayList<>(), new ArrayList<>());
        areas.put(find(group, index), area);
        inOrder.add(area);
      }
      if (index < level.size()) {
        area.level.add(level.get(index));
      } else {
        area.upright.add(upright.get(index - level.size()));
      }
    }
    return inOrder;
  }

  private static boolean touch(Ruling level, Ruling upright) {
    return upright.at() >= level.from() - TOUCHING
        && upright.at() <= level.to() + TOUCHING
        && level.at() >= upright.from() - TOUCHING
        && level.at() <= upright.to() + TOUCHING;
  }

  private static int find(int[] group, int member) {
    int root = member;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
