package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.block.HeaderRow;
import io.goalbook.ingest.layout.block.IndicatorBlock;
import io.goalbook.ingest.layout.block.RowReading;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the forms of a document by their labels. A form begins where a project is named, its
 * indicators begin at a header row; both may stand in one table or in several. One use a document.
 */
public final class FormFinder {
  private final Labels labels;
  private final Levels levels;
  private final List<FormDraft> forms = new ArrayList<>();
  private final List<String> preface = new ArrayList<>();
  private final UnreadTables unread;
  private Optional<FormDraft> current = Optional.empty();
  private Optional<IndicatorBlock> block = Optional.empty();
  private Optional<Part> part = Optional.empty();
  private int blockWidth;
  private int tables;

  public FormFinder(Labels labels, Levels levels) {
    this.labels = labels;
    this.levels = levels;
    this.unread = new UnreadTables(levels);
  }

  /** The forms of a document, in reading order, and what looks like one and could not be read. */
  public Found find(Document document) {
    for (Block next : document.blocks()) {
      if (next instanceof PartStart start) {
        part = Optional.of(start.part());
      } else if (next instanceof Paragraph paragraph) {
        line(paragraph.text());
      } else if (next instanceof Table table) {
        table(table);
      }
    }
    endForm(0);
    return new Found(forms, unread.found());
  }

  /** A head without indicators is not read as a goal table: budgets list projects by name, too. */
  private void endForm(int nextTable) {
    Optional<FormDraft> unfinished = current.filter(form -> !form.isGoalTable());
    unfinished.ifPresent(forms::remove);
    unread.end(unfinished, nextTable);
  }

  private void line(String text) {
    if (!text.isBlank()) {
      block = Optional.empty();
      preface.add(text.strip());
      unread.line(text);
    }
  }

  private void table(Table table) {
    tables++;
    boolean continues = table.columnCount() == blockWidth;
    if (!continues) {
      block = Optional.empty();
    }
    endUnreadForm();
    for (int row = 0; row < table.rowCount(); row++) {
      row(new RowView(table, tables, part, row));
    }
  }

  /** Under a title of its own the next form begins, also when the one before was not understood. */
  private void endUnreadForm() {
    boolean open = current.filter(form -> form.head().has(Label.PROJECT_NAME)).isPresent();
    if (open
        && !current.get().hasIndicators()
        && preface.stream().anyMatch(UnreadTables::isTitle)) {
      endForm(tables);
      current = Optional.empty();
    }
  }

  private void row(RowView row) {
    Optional<HeaderRow> header = HeaderRow.in(row, labels);
    if (header.isPresent()) {
      open(header.get());
      return;
    }
    if (block.isPresent() && current.isPresent() && inBlock(row, block.get(), current.get())) {
      return;
    }
    head(row);
  }

  private void open(HeaderRow header) {
    FormDraft form = current.isEmpty() || isNextForm(current.get()) ? begin(tables) : current.get();
    unread.header();
    block =
        Optional.of(
            form.hasIndicators() && block.isPresent()
                ? block.get().continuedUnder(header)
                : new IndicatorBlock(header, labels, levels));
    blockWidth = header.width();
    form.seeHeader(header.unknown());
    preface.clear();
  }

  /** A header under a title of its own, after the indicators of the form before. */
  private boolean isNextForm(FormDraft form) {
    return form.hasIndicators()
        && block.isEmpty()
        && preface.stream().anyMatch(line -> line.contains("绩效目标"));
  }

  private boolean inBlock(RowView row, IndicatorBlock open, FormDraft form) {
    RowReading reading = open.read(row, new Location(form.place(row)));
    if (reading instanceof RowReading.NotInBlock) {
      block = Optional.empty();
      return false;
    }
    if (reading instanceof RowReading.Read read) {
      form.rows().add(read.row());
    } else if (reading instanceof RowReading.Unreadable) {
      form.unread().add(new FormDraft.UnreadRow(String.join(" | ", row.texts()), form.place(row)));
    }
    return true;
  }

  private void head(RowView row) {
    boolean namesProject =
        row.own().stream()
            .map(cell -> labels.match(cell.text()))
            .flatMap(Optional::stream)
            .anyMatch(
                match ->
                    match.label() == Label.PROJECT_NAME || match.label() == Label.PROJECT_CODE);
    boolean next =
        namesProject
            && (current.isEmpty()
                || current.get().hasIndicators()
                || (current.get().head().has(Label.PROJECT_NAME)
                    && names(row, Label.PROJECT_NAME)));
    if (next) {
      begin(row.tableOrdinal());
    }
    unread.row(row);
    if (current.isPresent() && !current.get().hasIndicators()) {
      current.get().place(row);
      current.get().head().add(row);
    } else {
      preface.addAll(row.texts());
    }
  }

  private boolean names(RowView row, Label label) {
    return row.own().stream()
        .map(cell -> labels.match(cell.text()))
        .flatMap(Optional::stream)
        .anyMatch(match -> match.label() == label);
  }

  private FormDraft begin(int table) {
    endForm(table);
    FormDraft form = new FormDraft(forms.size() + unread.found().size() + 1, preface, labels);
    preface.clear();
    forms.add(form);
    current = Optional.of(form);
    block = Optional.empty();
    return form;
  }

  /**
   * What a document holds.
   *
   * @param forms its forms, in reading order; those without any indicator header are left out
   * @param unread what looks like a goal table and was not read
   */
  public record Found(List<FormDraft> forms, List<UnreadTables.UnreadTable> unread) {
    public Found {
      forms = List.copyOf(forms);
      unread = List.copyOf(unread);
    }
  }
}
