package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.layout.words.TitleWords;
import io.goalbook.model.goal.Term;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the columns of a header into slots. A name after a value begins the next block of a form
 * that has several side by side; several values of one block share its names.
 */
final class Slots {
  private static final Set<Label> VALUES =
      EnumSet.of(Label.TARGET_VALUE, Label.MIDTERM_VALUE, Label.AREA_VALUE);
  private static final Set<Label> NAMES = EnumSet.of(Label.LEVEL2, Label.INDICATOR_NAME);
  private static final Set<Label> OF_ONE_VALUE = EnumSet.of(Label.COMPARATOR, Label.UNIT);

  private Slots() {}

  static List<Slot> of(List<Column> columns) {
    if (isOfMidterm(columns)) {
      return of(columns.stream().map(Slots::ofMidterm).toList());
    }
    List<List<Column>> blocks = valued(blocks(columns));
    List<Slot> slots = new ArrayList<>();
    for (int block = 0; block < blocks.size(); block++) {
      boolean annual = block == blocks.size() - 1 || isTyped(blocks.get(block));
      slots.addAll(slots(blocks.get(block), blocks.get(0), annual));
    }
    return List.copyOf(slots);
  }

  /** 数量指标 over one block and 质量指标 over the next: they tell types apart, not terms. */
  private static boolean isTyped(List<Column> block) {
    for (Column column : block) {
      if (!column.types().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** 长期绩效目标 | 一级指标 | … | 指标值: all values of the block are for the mid-term. */
  private static boolean isOfMidterm(List<Column> columns) {
    return columns.get(0).label() == Label.MIDTERM_GOAL
        && !Column.is(columns, Label.PROJECT_NAME)
        && Column.is(columns, Label.TARGET_VALUE)
        && !Column.is(columns, Label.MIDTERM_VALUE);
  }

  private static Column ofMidterm(Column column) {
    return column.label() == Label.TARGET_VALUE ? column.as(Label.MIDTERM_VALUE) : column;
  }

  private static List<List<Column>> blocks(List<Column> columns) {
    List<List<Column>> blocks = new ArrayList<>();
    List<Column> open = new ArrayList<>();
    for (Column column : columns) {
      if (NAMES.contains(column.label())
          && Column.isAnyOf(open, VALUES)
          && Column.is(open, column.label())) {
        blocks.add(open);
        open = new ArrayList<>();
      }
      open.add(column);
    }
    blocks.add(open);
    return blocks;
  }

  /** 三级指标 | 指标值 | 指标内容: a name without a value of its own describes the one before. */
  private static List<List<Column>> valued(List<List<Column>> blocks) {
    List<Column> last = blocks.get(blocks.size() - 1);
    if (blocks.size() < 2 || Column.isAnyOf(last, VALUES)) {
      return blocks;
    }
    List<Column> before = blocks.get(blocks.size() - 2);
    for (Column column : last) {
      before.add(column.label() == Label.INDICATOR_NAME ? column.as(Label.DESCRIPTION) : column);
    }
    return blocks.subList(0, blocks.size() - 1);
  }

  private static List<Slot> slots(List<Column> block, List<Column> first, boolean lastBlock) {
    List<Column> values = block.stream().filter(column -> VALUES.contains(column.label())).toList();
    boolean termsTold = Column.is(values, Label.MIDTERM_VALUE);
    List<Slot> slots = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      Column value = values.get(index);
      boolean last = index == values.size() - 1;
      boolean area = value.label() == Label.AREA_VALUE;
      boolean midterm =
          value.label() == Label.MIDTERM_VALUE || !lastBlock || (!termsTold && !area && !last);
      Map<Label, Column> columns = shared(block, first);
      for (Label label : OF_ONE_VALUE) {
        if (Column.is(block, label)) {
          columns.put(label, nth(block, label, values, value));
        }
      }
      columns.put(Label.TARGET_VALUE, value);
      slots.add(
          new Slot(
              columns,
              midterm ? Term.MIDTERM : Term.ANNUAL,
              area ? Optional.of(value.cell().text().replace("\n", "")) : Optional.empty(),
              types(columns, value),
              TitleWords.onlyYear(value.cell().text())));
    }
    return slots;
  }

  private static List<String> types(Map<Label, Column> columns, Column value) {
    Column name = columns.get(Label.INDICATOR_NAME);
    return name == null || name.types().isEmpty() ? value.types() : name.types();
  }

  /** What all values of a block share: the first column of each kind, level 1 from the left one. */
  private static Map<Label, Column> shared(List<Column> block, List<Column> first) {
    Map<Label, Column> columns = new EnumMap<>(Label.class);
    for (Column column : block) {
      if (!VALUES.contains(column.label())) {
        columns.putIfAbsent(column.label(), column);
      }
    }
    for (Column column : first) {
      if (column.label() == Label.LEVEL1) {
        columns.putIfAbsent(column.label(), column);
      }
    }
    return columns;
  }

  /** Of as many comparators or units as there are values each belongs to its own. */
  private static Column nth(List<Column> block, Label label, List<Column> values, Column value) {
    List<Column> all = block.stream().filter(column -> column.label() == label).toList();
    return all.get(all.size() == values.size() ? values.indexOf(value) : 0);
  }
}
