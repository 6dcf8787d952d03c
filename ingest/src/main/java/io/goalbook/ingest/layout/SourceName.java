package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.form.FormDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * What the file and the sheet of a form are called.
 *
 * @param file the name of the file
 * @param own the name of the sheet or else the file that holds this form and no other, most telling
 *     first
 */
record SourceName(String file, List<String> own) {
  SourceName {
    own = List.copyOf(own);
  }

  static SourceName of(FormDraft form, List<FormDraft> all, String file) {
    List<String> own = new ArrayList<>();
    if (form.sheet().isPresent() && isAlone(form.sheet().get(), all)) {
      own.add(form.sheet().get());
    }
    if (all.size() == 1) {
      own.add(file);
    }
    return new SourceName(file, own);
  }

  private static boolean isAlone(String sheet, List<FormDraft> all) {
    return all.stream().filter(one -> one.sheet().filter(sheet::equals).isPresent()).count() == 1;
  }
}
