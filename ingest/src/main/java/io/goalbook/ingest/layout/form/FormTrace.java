package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.block.IndicatorBlock;
import io.goalbook.ingest.layout.block.RowReading;
import io.goalbook.ingest.layout.field.RowView;
import java.util.List;

/** Watches how the forms of a document are found, for somebody who wants it explained. */
public interface FormTrace {

  /** Nobody watches. */
  static FormTrace none() {
    return new FormTrace() {};
  }

  /** A block is looked at next. */
  default void block(Block block) {}

  /** A header of indicators begins in a row. */
  default void header(RowView row, Header header) {}

  /** A row was offered to a block of indicators. */
  default void row(RowView row, IndicatorBlock block, RowReading reading) {}

  /** The end of the document: these forms were found. */
  default void found(List<FormDraft> forms) {}
}
