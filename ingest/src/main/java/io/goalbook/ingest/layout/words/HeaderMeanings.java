package io.goalbook.ingest.layout.words;

import io.goalbook.ingest.kept.Answers;
import io.goalbook.model.words.Label;
import java.util.Optional;

/**
 * What a cell would be in the header of an indicator block. Every cell of every document is asked
 * about: answers are kept. Safe for threads.
 */
public final class HeaderMeanings {
  private final Labels labels;
  private final Levels levels;
  private final Answers<String, Meaning> answers = new Answers<>(this::search);

  HeaderMeanings(Labels labels, Levels levels) {
    this.labels = labels;
    this.levels = levels;
  }

  /** What the text of a cell would be. */
  public Meaning of(String text) {
    return answers.to(text);
  }

  private Meaning search(String text) {
    Optional<Labels.Match> match = labels.match(text);
    if (match.isPresent() && isOfIndicators(match.get().label())) {
      return Meaning.INDICATOR;
    }
    return !text.isBlank() && levels.of(text).isPresent() ? Meaning.TYPE : Meaning.OTHER;
  }

  private static boolean isOfIndicators(Label label) {
    return label == Label.GROUP || Labels.IN_HEADERS.contains(label);
  }

  /** What a cell may be. */
  public enum Meaning {
    /** A label that stands in headers of indicators and nowhere else. */
    INDICATOR,
    /** The name of a type. */
    TYPE,
    /** Anything else, and nothing. */
    OTHER
  }
}
