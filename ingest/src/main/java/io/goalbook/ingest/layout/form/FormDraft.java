package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.block.IndicatorRow;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.FormTitles;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One form while it is found: its head, its rows, and the lines above it. Rows are kept raw; they
 * are understood when the form is complete, because its year and unit may stand anywhere in it.
 */
public final class FormDraft {
  private final int ordinal;
  private final List<String> preface;
  private final HeadFields head;
  private final FormTitles titles;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private final List<UnreadRow> unread = new ArrayList<>();
  private final List<Integer> tables = new ArrayList<>();
  private final Set<String> unknownColumns = new LinkedHashSet<>();
  private Optional<String> sheet = Optional.empty();
  private boolean headerSeen;
  private boolean levelSeen;
  private boolean results;

  /**
   * @param ordinal its place among the forms of the document, from 1
   * @param preface the lines since the form before: titles, years, units
   */
  public FormDraft(int ordinal, List<String> preface, Words words) {
    this.ordinal = ordinal;
    this.preface = new ArrayList<>(preface);
    this.head = new HeadFields(words.labels());
    this.titles = words.forms();
    preface.forEach(head::addLine);
  }

  public int ordinal() {
    return ordinal;
  }

  public List<String> preface() {
    return preface;
  }

  public HeadFields head() {
    return head;
  }

  public List<IndicatorRow> rows() {
    return rows;
  }

  public List<UnreadRow> unread() {
    return unread;
  }

  /** Takes in lines between the head and the indicators: 年度资金总额：391万元. */
  void seeLines(List<String> lines) {
    if (!hasIndicators()) {
      lines.forEach(head::addLine);
    }
  }

  /** Notes the header of the indicators. */
  void seeHeader(Header header) {
    headerSeen = true;
    results |= header.hasResults();
    unknownColumns.addAll(header.unknown());
  }

  /** Notes whether a row names a type of indicators. */
  void seeLevels(boolean named) {
    levelSeen |= named;
  }

  /** Whether it has a column of results, as a self-evaluation has. */
  public boolean hasResults() {
    return results;
  }

  /** Labels and columns beside which something stands that is not read, each once. */
  public Set<String> unknownLabels() {
    Set<String> all = new LinkedHashSet<>(head.unknownLabels());
    all.addAll(unknownColumns);
    return all;
  }

  /**
   * Whether it is a goal table: it has a header of indicators, and a project, a type of indicators
   * or a word above it says what they are for. Statistics have targets, too.
   */
  boolean isGoalTable() {
    return headerSeen
        && (levelSeen
            || head.has(Label.PROJECT_NAME)
            || preface.stream().anyMatch(titles::isAbout));
  }

  /** Whether its indicators have begun, so that a further head belongs to the next form. */
  public boolean hasIndicators() {
    return !rows.isEmpty() || !unread.isEmpty();
  }

  /**
   * Where a row stands, as a person finds it: 表4/行3, and 表4/第2段/行3 where the form is made of
   * several tables; sheet or page stand before it.
   */
  public String place(RowView row) {
    Optional<String> own = row.sheet();
    sheet = own.isPresent() ? own : sheet;
    if (!tables.contains(row.tableOrdinal())) {
      tables.add(row.tableOrdinal());
    }
    int part = tables.indexOf(row.tableOrdinal()) + 1;
    String section = part == 1 ? "" : "/第" + part + "段";
    return row.partPrefix() + "表" + ordinal + section + "/" + row.rowLabel();
  }

  /** The sheet on which it stands, where the file has sheets. */
  public Optional<String> sheet() {
    return sheet;
  }

  /** The ordinal of the last table of the document that it stands in; 0 before any. */
  int lastTable() {
    return tables.isEmpty() ? 0 : tables.get(tables.size() - 1);
  }

  /** What stands once above several forms of a table holds for each: title, unit, department. */
  void standBelow(FormDraft above) {
    preface.addAll(above.preface);
    head.inherit(above.head);
  }

  /** What stands at the beginning of a file with several sections holds for each of them. */
  void standUnder(List<String> lines) {
    preface.addAll(0, lines);
    lines.forEach(head::addLine);
  }

  /** The ordinal of the first table of the document that it stands in; 0 before any. */
  public int firstTable() {
    return tables.isEmpty() ? 0 : tables.get(0);
  }

  /** The title: the last line above the form that speaks of goals, else the last line at all. */
  public Optional<String> title() {
    for (int i = preface.size() - 1; i >= 0; i--) {
      if (titles.namesForm(preface.get(i))) {
        return Optional.of(preface.get(i));
      }
    }
    return preface.isEmpty() ? Optional.empty() : Optional.of(preface.get(preface.size() - 1));
  }

  /**
   * A row that is an indicator and could not be read.
   *
   * @param text its texts
   * @param place where it stands
   */
  public record UnreadRow(String text, String place) {}
}
