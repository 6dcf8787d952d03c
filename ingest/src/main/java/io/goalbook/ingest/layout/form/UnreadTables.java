package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.FormTitles;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Watches what stands outside of indicator blocks for goal tables that were not recognised because
 * their header has words that no list knows. Three signs, each enough: rows that name several types
 * of indicators; a head that names a project and its goals; a title that says so above a table of
 * some rows. One use a document.
 */
public final class UnreadTables {
  /** Two types may meet in a sentence's cells; three under each other are a goal table. */
  private static final int TYPES = 3;

  /** A heading with a box that says 无 below it is no goal table. */
  private static final int ROWS_UNDER_TITLE = 4;

  /** 单位：万元 and the unit's own line may stand between a title and its table. */
  private static final int LINES_AFTER_TITLE = 3;

  private static final int FEWEST_COLUMNS = 3;
  private static final int FULL_ROWS = 2;

  /** Four cells, a number in one behind the first two. */
  private static final Pattern FULL_ROW = Pattern.compile("^[^|]+\\|[^|]+\\|(?=.*\\d)[^|]+\\|");

  private static final int LONGEST_LABEL = 12;

  private final Levels levels;
  private final Labels labels;
  private final FormTitles titles;
  private final List<UnreadTable> found = new ArrayList<>();
  private final Set<IndicatorType> types = new HashSet<>();
  private Optional<RowView> firstTyped = Optional.empty();
  private Optional<RowView> before = Optional.empty();
  private List<String> unknown = List.of();
  private final List<FormDraft.UnreadRow> typedRows = new ArrayList<>();
  private Optional<RowView> firstTitled = Optional.empty();
  private int titledRows;
  private Optional<String> title = Optional.empty();
  private int linesAfterTitle;
  private Optional<String> titleOfForm = Optional.empty();

  /** Watches with the words of the lists. */
  public UnreadTables(Words words) {
    this.levels = words.levels();
    this.labels = words.labels();
    this.titles = words.forms();
  }

  /** A line between tables. */
  public void line(String text) {
    if (titles.isTitle(text)) {
      if (titledRows >= ROWS_UNDER_TITLE && types.isEmpty()) {
        settle(true, Optional.empty());
      }
      title = Optional.of(text.strip());
      linesAfterTitle = 0;
    } else if (++linesAfterTitle > LINES_AFTER_TITLE && firstTitled.isEmpty()) {
      title = Optional.empty();
    }
  }

  /** A row that belongs to no indicator block. */
  public void row(RowView row) {
    List<String> texts = row.texts();
    if (texts.isEmpty()) {
      return;
    }
    if (texts.size() == 1) {
      line(texts.get(0));
    }
    for (String text : texts) {
      Optional<IndicatorType> type = levels.of(text);
      if (type.isPresent()) {
        types.add(type.get());
        if (firstTyped.isEmpty()) {
          firstTyped = Optional.of(row);
          unknown = before.map(header -> unknown(header, row)).orElse(List.of());
        }
      }
    }
    before = Optional.of(row);
    if (firstTyped.isPresent() && texts.size() > 1) {
      typedRows.add(new FormDraft.UnreadRow(String.join(" | ", texts), place(row)));
    }
    if (nearTitle().isPresent()) {
      firstTitled = firstTitled.isPresent() ? firstTitled : Optional.of(row);
      titledRows++;
    }
  }

  /** The words of the row above the first type that no list knows, each with what stands below. */
  private List<String> unknown(RowView header, RowView below) {
    List<String> words = new ArrayList<>();
    if (header.tableOrdinal() == below.tableOrdinal() && header.filled().size() >= FEWEST_COLUMNS) {
      for (Cell cell : header.filled()) {
        if (isUnknown(cell.text())) {
          words.add(
              cell.text()
                  + "："
                  + below.table().at(below.row(), cell.column()).map(Cell::text).orElse(""));
        }
      }
    }
    return words;
  }

  private boolean isUnknown(String text) {
    return text.length() <= LONGEST_LABEL
        && text.chars().noneMatch(Character::isDigit)
        && labels.inHeader(text).isEmpty()
        && levels.of(text).isEmpty();
  }

  /** The header of a form's indicators: what stood above it was its head, unless it named types. */
  public void header() {
    settle(false, Optional.empty());
  }

  /**
   * The end of a form, or the end of the document.
   *
   * @param withoutIndicators the form that ends when no header of indicators was found in it
   * @param table the ordinal of the table in which the next form begins; 0 at the end
   */
  public void end(Optional<FormDraft> withoutIndicators, int table) {
    boolean headed = withoutIndicators.filter(this::namesProjectAndGoals).isPresent();
    boolean titled =
        titledRows >= ROWS_UNDER_TITLE
            && firstTitled.filter(row -> row.tableOrdinal() != table).isPresent();
    Optional<String> next = nearTitle();
    settle(headed || titled, withoutIndicators);
    titleOfForm = next;
  }

  private Optional<String> nearTitle() {
    return linesAfterTitle <= LINES_AFTER_TITLE ? title : Optional.empty();
  }

  private boolean namesProjectAndGoals(FormDraft form) {
    return form.head().has(Label.PROJECT_NAME)
        && (form.head().has(Label.GOAL) || titleOfForm.isPresent());
  }

  private static String place(RowView row) {
    return "%s第%d个表格/%s".formatted(row.partPrefix(), row.tableOrdinal(), row.rowLabel());
  }

  /** Rows of few types above a header: each is as full as a row of indicators and has a number. */
  private boolean areRows() {
    long full = typedRows.stream().filter(row -> FULL_ROW.matcher(row.text()).find()).count();
    return full >= FULL_ROWS && full * 2 > typedRows.size();
  }

  private void settle(boolean looksLikeOne, Optional<FormDraft> form) {
    if (types.size() >= TYPES || looksLikeOne || areRows()) {
      Optional<RowView> first = firstTyped.or(() -> firstTitled);
      String text =
          form.flatMap(draft -> draft.head().text(Label.PROJECT_NAME))
              .or(() -> title)
              .or(() -> form.flatMap(FormDraft::title))
              .or(() -> first.map(row -> String.join(" | ", row.texts())))
              .orElse("");
      String place =
          first
              .map(UnreadTables::place)
              .or(() -> form.map(draft -> "第%d个表格".formatted(draft.firstTable())))
              .orElse("");
      found.add(
          new UnreadTable(
              text, place, types.size() >= TYPES || areRows() ? typedRows : List.of(), unknown));
    }
    types.clear();
    firstTyped = Optional.empty();
    unknown = List.of();
    typedRows.clear();
    firstTitled = Optional.empty();
    titledRows = 0;
    title = Optional.empty();
  }

  /** The tables that look like goal tables and were not read, in reading order. */
  public List<UnreadTable> found() {
    return List.copyOf(found);
  }

  /**
   * A table that looks like a goal table and was not read.
   *
   * @param text its project, its title or its first row
   * @param place where it stands
   * @param rows its rows of indicators; empty when they cannot be told
   * @param labels the words above its first type that no list knows, each with what stands below
   */
  public record UnreadTable(
      String text, String place, List<FormDraft.UnreadRow> rows, List<String> labels) {
    /** Copies the list. */
    public UnreadTable {
      rows = List.copyOf(rows);
      labels = List.copyOf(labels);
    }
  }
}
