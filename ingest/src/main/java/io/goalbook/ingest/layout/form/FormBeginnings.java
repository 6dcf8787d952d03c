package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.FormTitles;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.words.Label;
import java.util.Optional;

/** Tells where the next form begins. */
final class FormBeginnings {
  private final Labels labels;
  private final FormTitles titles;
  private final Preface preface;

  FormBeginnings(Words words, Preface preface) {
    this.labels = words.labels();
    this.titles = words.forms();
    this.preface = preface;
  }

  /**
   * A header under a title or a project of its own, after the indicators of the form before.
   *
   * @param table the ordinal of the table in which it stands
   */
  boolean isNextUnderHeader(FormDraft before, int table) {
    return before.hasIndicators()
        && preface.anyIs(
            line ->
                labels.namesProject(line)
                    || (titles.namesForm(line) && !isRunning(line, before, table)));
  }

  /** The form's own title between its rows is printed on each page. */
  private static boolean isRunning(String line, FormDraft before, int table) {
    return before.lastTable() == table && before.title().filter(line::equals).isPresent();
  }

  /**
   * Whether a form begins at a row that is no row of indicators.
   *
   * @param open the form that is read; empty before the first and behind a list
   */
  boolean isNextAtRow(RowView row, Optional<FormDraft> open) {
    boolean named = names(row, Label.PROJECT_NAME);
    if (!named && !names(row, Label.PROJECT_CODE) && !isUnderTitle(row)) {
      return false;
    }
    return open.isEmpty()
        || open.get().hasIndicators()
        || (named && open.get().head().has(Label.PROJECT_NAME));
  }

  /** The goals of a department have a title and a head, and no project. */
  private boolean isUnderTitle(RowView row) {
    if (preface.hasTitle()) {
      for (Cell cell : row.own()) {
        Optional<Labels.Match> match = labels.leading(cell.text());
        if (match.isPresent() && HeadFields.isHeadLabel(match.get().label())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean names(RowView row, Label label) {
    for (Cell cell : row.own()) {
      Optional<Labels.Match> match = labels.leading(cell.text());
      if (match.isPresent() && match.get().label() == label) {
        return true;
      }
    }
    return false;
  }
}
