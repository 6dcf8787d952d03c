package io.goalbook.ingest.corpus;

import java.util.List;

/**
 * What a corpus holds: one document for each county and year.
 *
 * @param seed the same seed gives the same files
 * @param counties how many counties, of several provinces; some thousand at most
 * @param years the fiscal years
 * @param formats in which documents are written, in turn
 * @param form what the forms print besides
 */
public record CorpusOptions(
    long seed, int counties, List<Integer> years, List<Format> formats, FormOptions form) {

  /** How a form is written. */
  public enum Format {
    WORD(".docx") {
      @Override
      byte[] write(FormDocument form, Traps traps) {
        return WordWriter.write(form, traps);
      }
    },
    TEXT(".txt") {
      @Override
      byte[] write(FormDocument form, Traps traps) {
        return TextWriter.write(form, traps);
      }
    };

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }

    abstract byte[] write(FormDocument form, Traps traps);
  }

  /** Copies the lists and refuses empty ones. */
  public CorpusOptions {
    years = List.copyOf(years);
    formats = List.copyOf(formats);
    if (counties < 1 || years.isEmpty() || formats.isEmpty()) {
      throw new IllegalArgumentException("a corpus needs a county, a year and a format");
    }
  }

  /** So many counties in one year, in both formats. */
  public static CorpusOptions of(int counties, int year) {
    return new CorpusOptions(
        1, counties, List.of(year), List.of(Format.values()), FormOptions.PLAIN);
  }

  /** The same with another seed. */
  public CorpusOptions seed(long newSeed) {
    return new CorpusOptions(newSeed, counties, years, formats, form);
  }

  /** The same in these years. */
  public CorpusOptions years(Integer... newYears) {
    return new CorpusOptions(seed, counties, List.of(newYears), formats, form);
  }

  /** The same in these formats. */
  public CorpusOptions formats(Format... newFormats) {
    return new CorpusOptions(seed, counties, years, List.of(newFormats), form);
  }

  /** The same with a responsible person in every form. */
  public CorpusOptions withPersons() {
    return new CorpusOptions(seed, counties, years, formats, FormOptions.WITH_PERSONS);
  }
}
