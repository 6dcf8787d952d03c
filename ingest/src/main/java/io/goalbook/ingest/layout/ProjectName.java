package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.form.FormDraft;
import io.goalbook.ingest.layout.words.TitleWords;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.Label;
import java.util.Optional;

/**
 * The name of a form's project, from its field, else its title, else its sheet or its file.
 *
 * @param text empty where none of them says it
 * @param doubt why it is not sure
 */
record ProjectName(Optional<String> text, Optional<DoubtReason> doubt) {
  static ProjectName of(FormDraft form, Place place, SourceName source, TitleWords titles) {
    Optional<String> printed =
        form.head()
            .text(Label.PROJECT_NAME)
            .map(text -> text.replace("\n", ""))
            .or(() -> form.title().flatMap(title -> titles.project(title, place)));
    if (printed.isPresent()) {
      return new ProjectName(printed, Optional.empty());
    }
    Optional<String> inferred =
        source.own().stream()
            .flatMap(name -> titles.projectOfSource(name, place).stream())
            .findFirst();
    return new ProjectName(
        inferred,
        Optional.of(
            inferred.isPresent()
                ? DoubtReason.PROJECT_NAME_INFERRED
                : DoubtReason.PROJECT_NAME_MISSING));
  }
}
