package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.FormDocument;
import io.goalbook.ingest.corpus.PastedWriter;
import io.goalbook.ingest.corpus.SheetWriter;
import io.goalbook.ingest.corpus.TextWriter;
import io.goalbook.ingest.corpus.Traps;
import io.goalbook.ingest.corpus.WebWriter;
import io.goalbook.ingest.corpus.WordWriter;
import java.util.Locale;

/** The formats in which every family is written. */
enum FileFormat {
  DOCX {
    @Override
    byte[] write(FormDocument form, long seed) {
      return WordWriter.write(form, Traps.all(seed));
    }
  },
  XLSX {
    @Override
    byte[] write(FormDocument form, long seed) {
      return SheetWriter.write(form, SheetWriter.Kind.XLSX, false);
    }
  },
  HTML {
    @Override
    byte[] write(FormDocument form, long seed) {
      return WebWriter.write(form);
    }
  },
  /** Text taken out of Word: a tab starts a cell. */
  TEXT {
    @Override
    byte[] write(FormDocument form, long seed) {
      return TextWriter.write(form, Traps.none());
    }
  },
  /** Text pasted out of a workbook: a row a line. */
  PASTED {
    @Override
    byte[] write(FormDocument form, long seed) {
      return PastedWriter.write(form);
    }
  };

  abstract byte[] write(FormDocument form, long seed);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
