package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.LabelledText;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a form's head: a value stands to the right of its label, below it where a row
 * is all labels, or behind a colon in the same cell.
 */
final class HeadRows {
  private static final int LONGEST_LABEL = 12;
  private static final int MOST_IN_PAIRS = 6;
  private static final Set<Label> GOALS = EnumSet.of(Label.GOAL, Label.MIDTERM_GOAL);
  private static final Set<Label> PARTS =
      EnumSet.of(Label.FISCAL_FUNDS, Label.OTHER_FUNDS, Label.CARRIED_OVER, Label.FUNDS_PART);

  /** Amounts with their labels in one cell stand apart by a space, a stop or a line. */
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s;；。]+|[,，、](?!\\d{3}(?!\\d))");

  private final Labels labels;
  private final HeadFields fields;
  private final AmountColumns amounts = new AmountColumns();

  HeadRows(Labels labels, HeadFields fields) {
    this.labels = labels;
    this.fields = fields;
  }

  void add(RowView row) {
    List<Cell> cells = row.cells();
    Optional<String> groupUnit = Optional.empty();
    Optional<Label> whole = Optional.empty();
    boolean anyLabel = false;
    boolean vertical = isAllLabels(row);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Optional<Labels.Match> match = labels.match(cell.text());
      if (match.isEmpty()) {
        anyLabel |= inOneCell(cell, groupUnit);
        declare(labels.declaredUnit(cell.text()));
        continue;
      }
      anyLabel = true;
      if (match.get().unit().isPresent()) {
        groupUnit = match.get().unit();
        declare(groupUnit);
      }
      Label label = partOf(whole, match.get().label());
      Optional<Cell> next = next(cells, i);
      boolean valued = next.isPresent() && isValue(next.get());
      if (label == Label.TOTAL) {
        suppose(Label.BUDGET, number(row, cell, next, vertical), groupUnit);
      }
      if (label == Label.SPENDING_PLAN) {
        fields.addPlanRow(row);
        break;
      }
      amounts.see(label, cell, valued);
      if (label == Label.PROJECT && valued) {
        suppose(Label.PROJECT_NAME, next, Optional.empty());
      }
      boolean unit = label == Label.UNIT && valued && isActing(next.get());
      take(row, unit ? Label.IMPLEMENTING_UNIT : label, cell, next, groupUnit, vertical);
      whole = HeadFields.isMoney(label) ? Optional.of(label) : Optional.empty();
    }
    if (!anyLabel) {
      fields.addUnlabelled(row.texts());
    }
    unknown(row.filled());
  }

  private void declare(Optional<String> unit) {
    if (unit.isPresent()) {
      fields.declare(unit.get());
    }
  }

  private void suppose(Label label, Optional<Cell> cell, Optional<String> unit) {
    if (cell.isPresent()) {
      fields.suppose(label, cell.get(), unit);
    }
  }

  /** 资金来源 | 合计 | 中央 | 省级 above amounts: where no label says budget the sum is that. */
  private Optional<Cell> number(RowView row, Cell label, Optional<Cell> next, boolean vertical) {
    return (vertical ? below(row.table(), label) : next.filter(this::isValue))
        .filter(HeadRows::hasNumber);
  }

  /** 预算金额 | 小计 | 186: the sum is that of the label before it. */
  private static Label partOf(Optional<Label> whole, Label label) {
    return label == Label.TOTAL ? whole.orElse(label) : label;
  }

  /** 单位 beside a name is the unit that acts, beside 万元 it is that of the money. */
  private boolean isActing(Cell unit) {
    return !labels.isMoneyUnit(unit.text());
  }

  private void take(
      RowView row,
      Label label,
      Cell cell,
      Optional<Cell> next,
      Optional<String> unit,
      boolean vertical) {
    if (PARTS.contains(label) && amounts.isOfTotal(cell)) {
      return;
    }
    Optional<Cell> value = next.isPresent() && isNoLabel(next.get()) ? next : Optional.empty();
    if (HeadFields.isMoney(label)) {
      value = value.filter(beside -> headField(beside.text()).isEmpty());
      Optional<Cell> amount = amounts.cell(row, cell).filter(this::isValue);
      value = amount.isPresent() ? amount : value;
    }
    if (value.isPresent()) {
      fields.put(label, withoutUnitLine(value.get()), unit);
    } else if (GOALS.contains(label) || vertical) {
      below(row.table(), cell)
          .filter(below -> !HeadFields.isMoney(label) || hasNumber(below))
          .ifPresent(
              below ->
                  fields.put(label, below, HeadFields.isMoney(label) ? unit : Optional.empty()));
    }
  }

  /** 单位：万元 in a line of its own below a value was printed between two rows. */
  private Cell withoutUnitLine(Cell cell) {
    int last = cell.raw().stripTrailing().lastIndexOf('\n');
    if (last < 0 || !labels.isUnitLine(cell.raw().substring(last + 1).strip())) {
      return cell;
    }
    labels.unitOnLine(cell.raw().substring(last + 1)).ifPresent(fields::declare);
    String above = cell.raw().substring(0, last).strip();
    return cell.withText(above, above);
  }

  /** The cell beside a label; pasted text has empty ones where merged cells were. */
  private static Optional<Cell> next(List<Cell> cells, int label) {
    for (int i = label + 1; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return Optional.of(cells.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isNoLabel(Cell cell) {
    return labels.match(cell.text()).isEmpty();
  }

  private boolean isValue(Cell cell) {
    return !cell.isBlank() && isNoLabel(cell);
  }

  private static boolean hasNumber(Cell cell) {
    return HeadFields.hasNumeral(cell.text());
  }

  /** 项目名称：… in one cell, and 资金总额：39万元 其中：财政拨款：30万元 其他资金：9万元. */
  private boolean inOneCell(Cell cell, Optional<String> groupUnit) {
    String text = withoutUnitLines(cell.text());
    Optional<LabelledText> first = headField(text);
    if (first.isEmpty()) {
      return false;
    }
    boolean money = HeadFields.isMoney(first.get().match().label());
    List<LabelledText> several = money && text.indexOf('\n') < 0 ? List.of() : severalFields(text);
    if (several.size() > 1) {
      several.forEach(part -> put(part, groupUnit));
    } else if (money) {
      parts(text).forEach(part -> put(part, groupUnit));
    } else {
      put(first.get(), groupUnit);
    }
    return true;
  }

  /** 单位：万元 in a line above the others of a cell holds for all of the head. */
  private String withoutUnitLines(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (labels.isUnitLine(line.strip())) {
        labels.unitOnLine(line).ifPresent(fields::declare);
      } else {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  /** 项目名称：… 项目编码：… 预算金额：… in one cell; empty where a part of it is no field. */
  private List<LabelledText> severalFields(String text) {
    List<LabelledText> found = new ArrayList<>();
    for (String part : HeadFields.BETWEEN_FIELDS.split(text, -1)) {
      Optional<LabelledText> field = headField(part.strip());
      if (field.isEmpty()) {
        return List.of();
      }
      found.add(field.get());
    }
    return found;
  }

  /** A part without a label goes on with what is said before it. */
  private List<LabelledText> parts(String text) {
    List<LabelledText> parts = new ArrayList<>();
    Matcher between = BETWEEN_PARTS.matcher(text);
    int from = 0;
    while (between.find()) {
      if (headField(text.substring(between.end())).isPresent()) {
        headField(text.substring(from, between.start())).ifPresent(parts::add);
        from = between.end();
      }
    }
    headField(text.substring(from)).ifPresent(parts::add);
    return parts;
  }

  private void put(LabelledText found, Optional<String> groupUnit) {
    Optional<String> unit = found.match().unit().or(() -> groupUnit);
    fields.put(found.match().label(), new HeadFields.Field(found.value(), found.value(), unit));
  }

  private Optional<LabelledText> headField(String text) {
    return LabelledText.of(text, labels)
        .filter(found -> HeadFields.isHeadLabel(found.match().label()));
  }

  /** A row of nothing but labels, two at least, has its values below. */
  private boolean isAllLabels(RowView row) {
    List<Cell> filled = row.filled();
    for (Cell cell : filled) {
      if (isNoLabel(cell)) {
        return false;
      }
    }
    return filled.size() > 1;
  }

  private Optional<Cell> below(Table table, Cell label) {
    return table.at(label.row() + label.rowSpan(), label.column()).filter(this::isNoLabel);
  }

  /**
   * Labels and values stand in pairs: a short text in front of another one, both unknown, may be a
   * label. Codes of units and 单位：万元 are none, nor are rows in which no pairs can be told.
   */
  private void unknown(List<Cell> filled) {
    if (filled.size() % 2 != 0 || filled.size() > MOST_IN_PAIRS || isLine(filled)) {
      return;
    }
    for (int i = 0; i < filled.size(); i += 2) {
      String label = filled.get(i).text();
      if (isNoLabel(filled.get(i)) && isNoLabel(filled.get(i + 1)) && mayBeLabel(label)) {
        fields.addUnknown(label + "：" + filled.get(i + 1).text());
      }
    }
  }

  private static boolean isLine(List<Cell> filled) {
    for (Cell cell : filled) {
      if (isField(cell.text()) || Department.of(cell.text()).code().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeLabel(String text) {
    return text.length() <= LONGEST_LABEL && !HeadFields.hasNumeral(text);
  }

  private static boolean isField(String text) {
    return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
  }
}
