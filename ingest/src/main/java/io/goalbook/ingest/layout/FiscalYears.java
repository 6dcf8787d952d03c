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

/**
 * The fiscal year of a document and of each of its forms. The folder wins; then what a form says
 * above its table; then the file's name, document numbers and project codes, which only hint at it:
 * a transfer is often released in the year before, and a code carries the year of entry into the
 * project library.
 */
final class FiscalYears {
  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d{2})");
  private static final Pattern YEAR_IN_CODE = Pattern.compile("^\\d{6}(\\d\\d)[A-Z]");

  /** A title stands among the first lines of a document and is no sentence. */
  private static final int FIRST_LINES = 30;

  private static final int LONGEST_LINE = 60;

  private final OptionalInt folder;
  private final List<FormDraft> forms;
  private final OptionalInt printed;
  private final OptionalInt guessed;

  FiscalYears(OptionalInt folder, String fileName, List<FormDraft> forms, List<String> lines) {
    this.folder = folder;
    this.forms = forms;
    this.printed = printed(forms, lines);
    this.guessed = guess(fileName, forms);
  }

  private static OptionalInt printed(List<FormDraft> forms, List<String> lines) {
    for (FormDraft form : forms) {
      OptionalInt year = firstYear(form.preface());
      year = year.isPresent() ? year : firstYear(form.head().unlabelled());
      if (year.isPresent()) {
        return year;
      }
    }
    return firstYear(lines.subList(0, Math.min(lines.size(), FIRST_LINES)));
  }

  private static OptionalInt firstYear(List<String> lines) {
    for (String line : lines) {
      OptionalInt year =
          line.length() <= LONGEST_LINE ? TitleWords.year(line) : OptionalInt.empty();
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
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

  /** The last that it says: what stands nearest to its indicators. */
  private static OptionalInt own(FormDraft form) {
    OptionalInt inHead = lastYear(form.head().unlabelled());
    return inHead.isPresent() ? inHead : lastYear(form.preface());
  }

  private static OptionalInt lastYear(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      OptionalInt year = TitleWords.year(lines.get(i));
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
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
