package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.words.LabelledText;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a form's head, from its rows and from the lines above it. The first value of a
 * field counts; a cell counts before a line.
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

  /** Several fields may stand in one line above a table. */
  static final Pattern BETWEEN_FIELDS = Pattern.compile("\\s{2,}|\\s(?=[^\\s:：]{2,12}[:：])|[；;]");

  /** 年度 may head the goal of the year, or the year. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?:年度?)?");

  private final Labels labels;
  private final HeadRows rows;
  private final Map<Label, Field> fields = new EnumMap<>(Label.class);
  private final Map<Label, Cell> cells = new EnumMap<>(Label.class);
  private final Map<Label, Field> inWords = new EnumMap<>(Label.class);
  private final Map<Label, Field> inLines = new EnumMap<>(Label.class);
  private final List<String> unlabelled = new ArrayList<>();
  private final List<String> unknownLabels = new ArrayList<>();
  private final List<RowView> planRows = new ArrayList<>();
  private final List<String> declaredUnits = new ArrayList<>();

  /** Fields of one form. */
  public HeadFields(Labels labels) {
    this.labels = labels;
    this.rows = new HeadRows(labels, this);
  }

  /** Whether a label names a field of heads. */
  public static boolean isHeadLabel(Label label) {
    return HEAD.contains(label);
  }

  static boolean isMoney(Label label) {
    return MONEY.contains(label);
  }

  /** Takes in a row of the head. */
  public void add(RowView row) {
    rows.add(row);
  }

  /** Takes in a line above the form: 项目名称：… 主管部门：…. */
  public void addLine(String line) {
    if (line.indexOf('：') < 0 && line.indexOf(':') < 0) {
      return;
    }
    for (String part : BETWEEN_FIELDS.split(line, -1)) {
      LabelledText.of(part.strip(), labels)
          .filter(found -> isHeadLabel(found.match().label()))
          .ifPresent(
              found ->
                  inLines.putIfAbsent(
                      found.match().label(),
                      new Field(found.value(), found.value(), found.match().unit())));
    }
  }

  /** Takes over what stands once above several forms. */
  public void inherit(HeadFields above) {
    for (Label label : EnumSet.of(Label.COMPETENT_DEPARTMENT, Label.IMPLEMENTING_UNIT)) {
      above.field(label).ifPresent(field -> inLines.putIfAbsent(label, field));
    }
    unlabelled.addAll(above.unlabelled);
    declaredUnits.addAll(above.declaredUnits);
  }

  /** Takes in a cell of a list below its header. */
  public void putBelow(Label label, Cell cell, Optional<String> unit) {
    put(label, cell, unit);
  }

  void put(Label label, Cell cell, Optional<String> unit) {
    Field field = new Field(PrintedText.of(cell), cell.text(), unit);
    put(label, field);
    if (field(label).filter(field::equals).isPresent()) {
      cells.put(label, cell);
    }
  }

  /** What holds where nothing else says the field. */
  void suppose(Label label, Cell cell, Optional<String> unit) {
    inWords.putIfAbsent(label, new Field(PrintedText.of(cell), cell.text(), unit));
  }

  void put(Label label, Field field) {
    if (!isHeadLabel(label) || field.text().isBlank()) {
      return;
    }
    if (label == Label.GOAL && YEAR.matcher(field.text()).matches()) {
      unlabelled.add(field.text().replace("年", "").replace("度", "") + "年度");
      return;
    }
    // A label that no list has may stand beside that of the money: a number found later outranks
    // it.
    boolean words = isMoney(label) && !hasNumeral(field.text());
    (words ? inWords : fields).putIfAbsent(label, field);
  }

  static boolean hasNumeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isNumeral(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeral(char sign) {
    return Character.isDigit(sign) || "零〇壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(sign) >= 0;
  }

  void addPlanRow(RowView row) {
    planRows.add(row);
  }

  void addUnlabelled(List<String> texts) {
    unlabelled.addAll(texts);
  }

  void addUnknown(String label) {
    unknownLabels.add(label);
  }

  void declare(String unit) {
    declaredUnits.add(unit);
  }

  /** Labels that no list knows, each with what stands beside it. */
  public List<String> unknownLabels() {
    return unknownLabels;
  }

  /** Whether a cell holds a field. */
  public boolean has(Label label) {
    return fields.containsKey(label);
  }

  /** A field; empty when the form does not say it. */
  public Optional<Field> field(Label label) {
    Field found = fields.get(label);
    found = found == null ? inLines.get(label) : found;
    return Optional.ofNullable(found == null ? inWords.get(label) : found);
  }

  /** The cells that hold fields; a field in a cell of its label, or in a line, has none. */
  public Map<Label, Cell> cells() {
    return Map.copyOf(cells);
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

  /** A unit of money that a text of the head declares for all of it: 金额（万元）. */
  public Optional<String> declaredUnit() {
    return declaredUnits.stream().findFirst();
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
