package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.layout.block.IndicatorRow;
import io.goalbook.ingest.layout.block.RowReading;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Levels;

/** Keeps what the rows of an indicator block say: in its form, or for the form that comes next. */
final class RowKeeper {
  private final Levels levels;
  private final Preface preface;

  RowKeeper(Levels levels, Preface preface) {
    this.levels = levels;
    this.preface = preface;
  }

  void keep(RowReading reading, RowView row, FormDraft form) {
    if (reading instanceof RowReading.Aside) {
      preface.addAll(row.texts());
    } else if (reading instanceof RowReading.Read read) {
      preface.clear();
      form.rows().addAll(read.rows());
      for (IndicatorRow one : read.rows()) {
        form.seeLevels(levels.of(one.level1(), one.level2()).level1().isPresent());
      }
    } else if (reading instanceof RowReading.Unreadable) {
      form.unread().add(new FormDraft.UnreadRow(String.join(" | ", row.texts()), form.place(row)));
    }
  }
}
