package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.field.DocumentNumber;
import io.goalbook.ingest.layout.form.FormDraft;
import io.goalbook.ingest.layout.words.TitleWords;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fiscal year of a document and of each of its forms. The folder wins; then what a form says
 * above its table; then the file's name, document numbers and project codes, which only hint at it:
 * a transfer is often released in the year before, and a code carries the year of entry into the
 * project library.
 */
final class FiscalYears {
  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d{2})");
  private static final Pattern YEAR_IN_CODE = Pattern.compile("^\\d{6}(\\d\\d)[A-Z]");

  private final OptionalInt folder;
  private final List<FormDraft> forms;
  private final OptionalInt printed;
  private final OptionalInt guessed;

  FiscalYears(OptionalInt folder, String fileName, List<FormDraft> forms, List<String> lines) {
    this.folder = folder;
    this.forms = forms;
    this.printed =
        Stream.concat(forms.stream().flatMap(FiscalYears::spoken), lines.stream().limit(30))
            .filter(line -> line.length() <= 60)
            .map(FiscalYears::printedYear)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    this.guessed = guess(fileName, forms);
  }

  private static OptionalInt printedYear(String line) {
    return TitleWords.year(line);
  }

  private static OptionalInt guess(String fileName, List<FormDraft> forms) {
    Matcher inName = YEAR_IN_NAME.matcher(fileName);
    if (inName.find()) {
      return OptionalInt.of(Integer.parseInt(inName.group(1)));
    }
    OptionalInt inNumbers =
        forms.stream()
            .map(form -> form.head().text(Label.PROJECT_NAME))
            .flatMap(Optional::stream)
            .map(DocumentNumber::latestYear)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .max();
    return inNumbers.isPresent() ? inNumbers : inCodes(forms);
  }

  private static OptionalInt inCodes(List<FormDraft> forms) {
    return forms.stream()
        .map(form -> form.head().text(Label.PROJECT_CODE))
        .flatMap(Optional::stream)
        .map(YEAR_IN_CODE::matcher)
        .filter(Matcher::find)
        .mapToInt(matcher -> 2000 + Integer.parseInt(matcher.group(1)))
        .max();
  }

  OptionalInt ofDocument() {
    if (folder.isPresent()) {
      return folder;
    }
    return printed.isPresent() ? printed : guessed;
  }

  /** The place with the year of one form: forms of several years may stand in one document. */
  Place in(Place place, FormDraft form) {
    OptionalInt own = own(form);
    OptionalInt year = folder.isEmpty() && own.isPresent() ? own : place.fiscalYear();
    return new Place(place.province(), place.city(), place.countyCode(), place.county(), year);
  }

  private static Stream<String> spoken(FormDraft form) {
    return Stream.concat(form.preface().stream(), form.head().unlabelled().stream());
  }

  private static OptionalInt own(FormDraft form) {
    return spoken(form)
        .map(FiscalYears::printedYear)
        .filter(OptionalInt::isPresent)
        .reduce((before, after) -> after)
        .orElse(OptionalInt.empty());
  }

  List<Doubt> doubts(Location prefix) {
    List<Doubt> doubts = new ArrayList<>();
    if (folder.isPresent()) {
      for (FormDraft form : forms) {
        OptionalInt own = own(form);
        if (own.isPresent() && own.getAsInt() != folder.getAsInt()) {
          doubts.add(
              Doubt.ofTable(
                  form.ordinal(),
                  DoubtReason.YEAR_CONTRADICTION,
                  Integer.toString(own.getAsInt()),
                  prefix.then("表" + form.ordinal())));
        }
      }
    } else if (printed.isEmpty() && !forms.isEmpty()) {
      doubts.add(
          guessed.isPresent()
              ? Doubt.ofDocument(
                  DoubtReason.YEAR_GUESSED, Integer.toString(guessed.getAsInt()), prefix)
              : Doubt.ofDocument(DoubtReason.YEAR_UNKNOWN, "", prefix));
    }
    return doubts;
  }
}
