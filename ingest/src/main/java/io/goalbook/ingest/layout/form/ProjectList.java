package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import java.util.List;
import java.util.Optional;

/**
 * One long table in which each project has cells that are merged over its rows. A project begins
 * where the cell of its name changes; rows that leave it empty belong to the one above.
 */
final class ProjectList {
  private final Header header;
  private final List<String> preface;
  private final Labels labels;
  private Optional<Cell> project = Optional.empty();

  ProjectList(Header header, List<String> preface, Labels labels) {
    this.header = header;
    this.preface = List.copyOf(preface);
    this.labels = labels;
  }

  /** Whether a row with indicators belongs to another project than the rows before it. */
  boolean isNext(RowView row) {
    Optional<Cell> named = header.projectCell(row);
    return named.isPresent() && !isSame(named.get());
  }

  private boolean isSame(Cell named) {
    return project.filter(before -> before.text().equals(named.text())).isPresent();
  }

  /** The project of a row, with what its cells say of it. */
  FormDraft draft(int ordinal, RowView row) {
    project = header.projectCell(row);
    FormDraft form = new FormDraft(ordinal, preface, labels);
    header
        .headCells(row)
        .forEach((column, cell) -> form.head().putBelow(labels.match(column.text()), cell));
    return form;
  }
}
