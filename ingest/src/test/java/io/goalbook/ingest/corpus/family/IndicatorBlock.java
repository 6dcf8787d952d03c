package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The header and the rows of an indicator block: two columns of levels, then others. */
final class IndicatorBlock {
  private final Naming naming;
  private final Merging merging;
  private final List<Column> columns = new ArrayList<>();
  private String[] levels = {"一级指标", "二级指标"};

  IndicatorBlock(Naming naming, Merging merging) {
    this.naming = naming;
    this.merging = merging;
  }

  /** What a form does with a level that several rows share. */
  enum Merging {
    /** One cell over all of them. */
    MERGED,
    /** Printed in each row. */
    REPEATED,
    /** Printed in the first row, the cells below are empty. */
    FIRST_ONLY
  }

  private record Column(String header, int width, Function<Row, String> text) {}

  IndicatorBlock levels(String level1, String level2) {
    levels = new String[] {level1, level2};
    return this;
  }

  IndicatorBlock column(String header, int width, Function<Row, String> text) {
    columns.add(new Column(header, width, text));
    return this;
  }

  IndicatorBlock column(String header, Function<Row, String> text) {
    return column(header, 1, text);
  }

  /** The header row. */
  List<Slot> header() {
    List<Slot> header = new ArrayList<>(Table.cells(levels));
    columns.forEach(column -> header.add(Table.cell(column.header()).wide(column.width())));
    return header;
  }

  /** A row of cells for each indicator. */
  List<List<Slot>> rows(List<Row> rows) {
    List<String> level1 = rows.stream().map(row -> naming.level1(row.level())).toList();
    List<String> level2 =
        rows.stream().map(row -> naming.level1(row.level()) + row.level()).toList();
    List<List<Slot>> printed = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      Row row = rows.get(index);
      List<Slot> slots = new ArrayList<>();
      slots.addAll(level(level1, index, naming.level1(row.level())));
      slots.addAll(level(level2, index, naming.level2(row.level())));
      columns.forEach(
          column -> slots.add(Table.cell(column.text().apply(row)).wide(column.width())));
      printed.add(slots);
    }
    return printed;
  }

  private List<Slot> level(List<String> keys, int index, String text) {
    boolean first = index == 0 || !keys.get(index).equals(keys.get(index - 1));
    return switch (merging) {
      case REPEATED -> List.of(Table.cell(text));
      case FIRST_ONLY -> List.of(Table.cell(first ? text : ""));
      case MERGED -> first ? List.of(Table.cell(text).tall(height(keys, index))) : List.of();
    };
  }

  private static int height(List<String> keys, int from) {
    int end = from;
    while (end < keys.size() && keys.get(end).equals(keys.get(from))) {
      end++;
    }
    return end - from;
  }
}
