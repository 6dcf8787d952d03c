package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.form.FormDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<String> sheet =
        form.sheet()
            .filter(
                name ->
                    all.stream().filter(one -> one.sheet().equals(Optional.of(name))).count() == 1);
    return new SourceName(
        file,
        Stream.concat(sheet.stream(), Stream.of(file).filter(one -> all.size() == 1)).toList());
  }
}
