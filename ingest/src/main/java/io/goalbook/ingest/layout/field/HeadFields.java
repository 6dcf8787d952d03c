package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form's head: a value stands to the right of its label or, for goals, below it.
 * The first value of a field counts.
 */
public final class HeadFields {
  private static final Set<Label> HEAD =
      EnumSet.of(
          Label.PROJECT_NAME,
          Label.PROJECT_CODE,
          Label.COMPETENT_DEPARTMENT,
          Label.IMPLEMENTING_UNIT,
          Label.BUDGET,
          Label.TOTAL_BUDGET,
          Label.FISCAL_FUNDS,
          Label.OTHER_FUNDS,
          Label.CARRIED_OVER,
          Label.FUNDS_PART,
          Label.FUND_USE,
          Label.SPENDING_PLAN,
          Label.GOAL,
          Label.MIDTERM_GOAL);
  private static final Set<Label> MONEY =
      EnumSet.of(
          Label.BUDGET,
          Label.TOTAL_BUDGET,
          Label.FISCAL_FUNDS,
          Label.OTHER_FUNDS,
          Label.CARRIED_OVER);

  private static final int LONGEST_LABEL = 12;

  private final Labels labels;
  private final Map<Label, Field> fields = new EnumMap<>(Label.class);
  private final Map<Label, Field> inWords = new EnumMap<>(Label.class);
  private final List<String> unlabelled = new ArrayList<>();
  private final List<String> unknownLabels = new ArrayList<>();
  private final List<RowView> planRows = new ArrayList<>();

  public HeadFields(Labels labels) {
    this.labels = labels;
  }

  public static boolean isHeadLabel(Label label) {
    return HEAD.contains(label);
  }

  /** Takes in a row of the head. */
  public void add(RowView row) {
    List<Cell> cells = row.cells();
    Optional<String> groupUnit = Optional.empty();
    boolean anyLabel = false;
    for (int i = 0; i < cells.size(); i++) {
      Optional<Labels.Match> match = labels.match(cells.get(i).text());
      if (match.isEmpty()) {
        continue;
      }
      anyLabel = true;
      if (match.get().unit().isPresent()) {
        groupUnit = match.get().unit();
      }
      Label label = match.get().label();
      if (label == Label.SPENDING_PLAN) {
        planRows.add(row);
        break;
      }
      Optional<Cell> value =
          i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.empty();
      if (value.isPresent() && labels.match(value.get().text()).isEmpty()) {
        put(label, value.get(), groupUnit);
      } else if (label == Label.GOAL || label == Label.MIDTERM_GOAL) {
        below(row.table(), cells.get(i)).ifPresent(cell -> put(label, cell, Optional.empty()));
      }
    }
    if (!anyLabel) {
      unlabelled.addAll(row.texts());
      unknown(row.texts());
    }
  }

  /** A short text beside another one may be a label; codes of units and 单位：万元 are none. */
  private void unknown(List<String> texts) {
    boolean isLine =
        texts.stream().anyMatch(text -> Department.of(text).code().isPresent() || isField(text));
    if (texts.size() == 2 && !isLine && texts.get(0).length() <= LONGEST_LABEL) {
      unknownLabels.add(texts.get(0) + "：" + texts.get(1));
    }
  }

  private static boolean isField(String text) {
    return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
  }

  /** Labels that no list knows, each with what stands beside it. */
  public List<String> unknownLabels() {
    return unknownLabels;
  }

  private Optional<Cell> below(Table table, Cell label) {
    return table
        .at(label.row() + label.rowSpan(), label.column())
        .filter(cell -> labels.match(cell.text()).isEmpty());
  }

  private void put(Label label, Cell cell, Optional<String> unit) {
    if (!isHeadLabel(label) || cell.isBlank()) {
      return;
    }
    Field field = new Field(PrintedText.of(cell), cell.text(), unit);
    // A label that no list has may stand beside that of the money: a number found later outranks
    // it.
    boolean words = MONEY.contains(label) && cell.text().chars().noneMatch(HeadFields::isNumeral);
    (words ? inWords : fields).putIfAbsent(label, field);
  }

  private static boolean isNumeral(int sign) {
    return Character.isDigit(sign) || "零〇壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(sign) >= 0;
  }

  public boolean has(Label label) {
    return fields.containsKey(label);
  }

  public Optional<Field> field(Label label) {
    return Optional.ofNullable(fields.get(label)).or(() -> Optional.ofNullable(inWords.get(label)));
  }

  /** The value of a field as printed. */
  public Optional<String> text(Label label) {
    return field(label).map(Field::printed);
  }

  /** Texts of rows in which nothing is a label: unit lines, department lines. */
  public List<String> unlabelled() {
    return unlabelled;
  }

  /** The rows that carry a spending plan: that of its label and those that the label spans. */
  public List<RowView> planRows() {
    return planRows;
  }

  /**
   * A value of the head.
   *
   * @param printed as printed
   * @param text normalised
   * @param unit the unit of money that its label or the label of its group declares
   */
  public record Field(String printed, String text, Optional<String> unit) {}
}
