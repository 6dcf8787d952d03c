package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TimeLimit;
import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.block.HeaderFinder;
import io.goalbook.ingest.layout.block.IndicatorBlock;
import io.goalbook.ingest.layout.block.RowReading;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.text.TextBlock;
import io.goalbook.ingest.layout.text.TextForms;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
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
  private final Words words;
  private final TextForms texts;
  private final FormTrace trace;
  private final Labels labels;
  private final HeaderFinder headers;
  private final List<FormDraft> forms = new ArrayList<>();
  private final Preface preface;
  private final UnreadTables unread;
  private final BrokenBlock broken;
  private final RowKeeper rows;
  private final FormBeginnings beginnings;
  private final SharedHeader shared = new SharedHeader();
  private Optional<FormDraft> current = Optional.empty();
  private Optional<IndicatorBlock> block = Optional.empty();
  private Optional<ProjectList> list = Optional.empty();
  private Optional<Part> part = Optional.empty();
  private List<String> aboveSections = List.of();
  private int tables;

  /**
   * @param words the words of the lists
   * @param texts makes tables of forms that stand otherwise
   * @param trace is told how forms are found
   */
  public FormFinder(Words words, TextForms texts, FormTrace trace) {
    this.words = words;
    this.texts = texts;
    this.trace = trace;
    this.labels = words.labels();
    this.preface = new Preface(words.forms());
    this.headers = new HeaderFinder(words);
    this.unread = new UnreadTables(words);
    this.broken = new BrokenBlock(words.levels(), words.forms());
    this.rows = new RowKeeper(words.levels(), preface);
    this.beginnings = new FormBeginnings(words, preface);
  }

  /**
   * The forms of a document, in reading order, and what looks like one and could not be read.
   *
   * @throws TimeLimit.OverException when it takes too long
   */
  public FoundForms find(Document document, TimeLimit time) {
    for (TextBlock placed : texts.blocks(document, time)) {
      Block next = placed.block();
      trace.block(next);
      if (next instanceof PartStart start) {
        part = Optional.of(start.part());
        aboveSections = List.of();
      } else if (next instanceof Paragraph paragraph) {
        line(paragraph.text());
      } else if (next instanceof Table table) {
        table(table, placed.rowLabels(), time);
      }
    }
    endForm(0);
    trace.found(forms);
    return new FoundForms(forms, unread.found());
  }

  /** A head without indicators is not read as a goal table: budgets list projects by name, too. */
  private void endForm(int nextTable) {
    Optional<FormDraft> unfinished = current.filter(form -> !form.isGoalTable());
    unfinished.ifPresent(forms::remove);
    unread.end(unfinished, nextTable);
  }

  private void line(String text) {
    if (!text.isBlank()) {
      block.ifPresent(IndicatorBlock::breakOff);
      block.ifPresent(broken::after);
      block = Optional.empty();
      broken.line(text.strip(), labels.namesProject(text.strip()));
      preface.add(text.strip());
      unread.line(text);
    }
  }

  private void table(Table table, List<String> rowLabels, TimeLimit time) {
    tables++;
    block.ifPresent(IndicatorBlock::breakOff);
    block = block.filter(open -> open.header().width() == table.columnCount());
    if (block.isEmpty()) {
      block = broken.goesOnIn(table);
      block.filter(open -> preface.anyIs(this::namesAnother)).ifPresent(this::openNext);
    }
    endUnreadForm();
    int row = 0;
    while (row < table.rowCount()) {
      time.check();
      row += rows(new RowView(table, tables, part, row, rowLabels));
    }
  }

  /** A running title may name the project that is open. */
  private boolean namesAnother(String line) {
    Optional<String> name = current.flatMap(form -> form.head().text(Label.PROJECT_NAME));
    return labels.namesProject(line) && name.filter(line::contains).isEmpty();
  }

  /** 项目名称：… in a line: the next project begins below it, under the header of the one before. */
  private void openNext(IndicatorBlock above) {
    block = Optional.empty();
    broken.forget();
    open(above.header());
  }

  /** Under a title of its own the next form begins, also when the one before was not understood. */
  private void endUnreadForm() {
    boolean open = current.filter(form -> form.head().has(Label.PROJECT_NAME)).isPresent();
    if (open && !current.get().hasIndicators() && preface.hasTitle()) {
      endForm(tables);
      current = Optional.empty();
    }
  }

  /** Reads a row, or all rows of a header that begins there; says how many they were. */
  private int rows(RowView row) {
    Optional<Header> header = headers.at(row);
    if (header.isEmpty() && isAwaited()) {
      Optional<Header> above = shared.over(row);
      header = above.isPresent() && headers.namesType(row) ? above : headers.guessedAt(row);
    }
    if (header.isPresent()) {
      trace.header(row, header.get());
      open(header.get());
      if (header.get().depth() > 0 && !shared.isOver(row, header.get())) {
        shared.see(row, header.get());
        return header.get().depth();
      }
    }
    if (block.isEmpty() || !inBlock(row, block.get())) {
      head(row);
    }
    return 1;
  }

  /** Whether the indicators of a form are still to come. */
  private boolean isAwaited() {
    return block.isEmpty()
        && ((current.isPresent() && !current.get().hasIndicators()) || preface.hasTitle());
  }

  private void open(Header header) {
    if (isListAgain(header)) {
      block = Optional.of(new IndicatorBlock(header, words));
    } else if (header.isList()) {
      Optional<FormDraft> above = current.filter(form -> !form.hasIndicators());
      endForm(tables);
      list = Optional.of(new ProjectList(header, above, preface.lines(), words));
      current = Optional.empty();
      block = Optional.of(new IndicatorBlock(header, words));
      unread.header();
    } else {
      openForm(header);
    }
    preface.clear();
  }

  /** The header of a list is printed once more on its next page: the project goes on. */
  private boolean isListAgain(Header header) {
    return block.isPresent() && list.filter(open -> open.isUnder(header)).isPresent();
  }

  private void openForm(Header header) {
    FormDraft form =
        current.isEmpty()
                || list.isPresent()
                || (block.isEmpty() && beginnings.isNextUnderHeader(current.get(), tables))
            ? begin(tables)
            : current.get();
    list = Optional.empty();
    unread.header();
    form.seeLines(preface.lines());
    Optional<IndicatorBlock> before = block.or(broken::block).filter(open -> form.hasIndicators());
    block =
        Optional.of(
            before
                .map(open -> open.continuedUnder(header))
                .orElseGet(() -> new IndicatorBlock(header, words)));
    form.seeHeader(header);
  }

  private boolean inBlock(RowView row, IndicatorBlock open) {
    if (list.isPresent()) {
      listed(row, open, list.get());
      return true;
    }
    if (current.isEmpty()) {
      return false;
    }
    RowReading reading = open.read(row, new Location(current.get().place(row)));
    trace.row(row, open, reading);
    if (reading instanceof RowReading.NotInBlock) {
      block = Optional.empty();
      return false;
    }
    rows.keep(reading, row, current.get());
    return true;
  }

  private void listed(RowView row, IndicatorBlock open, ProjectList projects) {
    RowReading reading = open.read(row, new Location(""));
    trace.row(row, open, reading);
    if (reading instanceof RowReading.Template || reading instanceof RowReading.Aside) {
      projects.see(row);
      return;
    }
    if (reading instanceof RowReading.NotInBlock) {
      endList(row);
      return;
    }
    if (current.isEmpty() || projects.isNext(row)) {
      endForm(tables);
      FormDraft form = projects.draft(forms.size() + unread.found().size() + 1, row);
      form.seeHeader(open.header());
      forms.add(form);
      current = Optional.of(form);
    }
    Location place = new Location(current.get().place(row));
    RowReading placed =
        reading instanceof RowReading.Read read
            ? new RowReading.Read(read.rows().stream().map(one -> one.at(place)).toList())
            : reading;
    rows.keep(placed, row, current.get());
  }

  /** A title below a list begins something else. */
  private void endList(RowView row) {
    block = Optional.empty();
    head(row);
  }

  private void head(RowView row) {
    if (beginnings.isNextAtRow(row, list.isEmpty() ? current : Optional.empty())) {
      begin(row.tableOrdinal());
    }
    unread.row(row);
    if (current.isPresent() && list.isEmpty() && !current.get().hasIndicators()) {
      current.get().place(row);
      current.get().head().add(row);
    } else {
      preface.addAll(row.texts());
    }
  }

  private FormDraft begin(int table) {
    Optional<FormDraft> above =
        current.filter(
            form -> form.isGoalTable() && preface.isEmpty() && form.lastTable() == table);
    endForm(table);
    FormDraft form =
        new FormDraft(forms.size() + unread.found().size() + 1, preface.lines(), words);
    above.ifPresent(form::standBelow);
    List<String> first = preface.aboveSections();
    if (first.isEmpty()) {
      form.standUnder(aboveSections);
    } else {
      aboveSections = first;
    }
    preface.clear();
    forms.add(form);
    current = Optional.of(form);
    list = Optional.empty();
    block = Optional.empty();
    broken.forget();
    return form;
  }
}
