package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.kept.Answers;

/**
 * The texts of cells, those that come again made once: forms repeat their words, and whoever looks
 * at the same string again knows it at once. Safe for threads.
 */
final class CellTexts {
  /** Longer ones seldom come again. */
  private static final int LONGEST_KEPT = 60;

  private final Answers<String, CellText> known = new Answers<>(CellText::of);

  /** The text of a cell. */
  CellText of(String raw) {
    return raw.length() > LONGEST_KEPT ? CellText.of(raw) : known.to(raw);
  }

  /**
   * The text of a cell.
   *
   * @param raw before normalising; the same string as {@code text} where nothing was to be done
   * @param text normalised
   */
  record CellText(String raw, String text) {
    private static CellText of(String raw) {
      String text = TextNormaliser.normaliseCell(raw);
      return new CellText(text.equals(raw) ? text : raw, text);
    }
  }
}
