package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.words.Label;
import java.util.List;
import java.util.Optional;

/**
 * One long table in which each project has cells that are merged over its rows. A project begins
 * where the cell of its name changes; rows that leave it empty belong to the one above.
 */
final class ProjectList {
  private final Header header;
  private final Optional<FormDraft> above;
  private final List<String> preface;
  private final Words words;
  private Optional<Cell> project = Optional.empty();
  private Optional<RowView> heading = Optional.empty();

  /**
   * @param above what stands over the list in rows of its own, where it says something for all
   * @param preface the lines above the header
   */
  ProjectList(Header header, Optional<FormDraft> above, List<String> preface, Words words) {
    this.header = header;
    this.above = above;
    this.preface = List.copyOf(preface);
    this.words = words;
  }

  /** Whether a row with indicators belongs to another project than the rows before it. */
  boolean isNext(RowView row) {
    Optional<Cell> named = named(row);
    return named.isPresent() ? !isSame(named.get()) : heading.isPresent();
  }

  /** A row without an indicator: a project may stand in a row of its own above its indicators. */
  void see(RowView row) {
    Optional<Cell> named = named(row);
    if (named.filter(cell -> !isSame(cell) && !isTotal(cell)).isPresent()) {
      heading = Optional.of(row);
    }
  }

  /** Whether a header has the columns of its own. */
  boolean isUnder(Header again) {
    return again.isList() && again.hasColumnsOf(header);
  }

  /** Blank cells below a header that is printed once more may have been merged with it. */
  private Optional<Cell> named(RowView row) {
    return header
        .projectCell(row)
        .filter(
            cell ->
                words.labels().match(cell.text()).map(Labels.Match::label).stream()
                    .noneMatch(Label.PROJECT_NAME::equals));
  }

  private boolean isTotal(Cell cell) {
    return words
        .labels()
        .match(cell.text())
        .filter(match -> match.label() == Label.TOTAL)
        .isPresent();
  }

  private boolean isSame(Cell named) {
    return project.filter(before -> before.text().equals(named.text())).isPresent();
  }

  /** The project of a row, with what its cells say of it. */
  FormDraft draft(int ordinal, RowView first) {
    boolean named = named(first).isPresent();
    RowView row = named ? first : heading.orElse(first);
    heading = Optional.empty();
    project = named(row);
    FormDraft form = new FormDraft(ordinal, preface, words);
    above.ifPresent(form::standBelow);
    header.tellHead(row, form.head());
    return form;
  }
}
