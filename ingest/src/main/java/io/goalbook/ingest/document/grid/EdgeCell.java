package io.goalbook.ingest.document.grid;

/**
 * A cell as binary Word and RTF say it: by its edges.
 *
 * @param left its left edge in twips
 * @param right its right edge in twips; not right of {@code left} when the file does not say it
 * @param merge the part that it has in a merge downwards
 * @param raw its paragraphs joined by line breaks, not normalised
 */
public record EdgeCell(int left, int right, Merge merge, String raw) {

  /** Wider than any paper: 14 metres. */
  private static final int FARTHEST = 800_000;

  /** Takes edges beyond any paper for its border. */
  public EdgeCell {
    left = Math.max(-FARTHEST, Math.min(FARTHEST, left));
    right = Math.max(-FARTHEST, Math.min(FARTHEST, right));
  }

  /** The part that a cell has in a merge downwards. */
  public enum Merge {
    NONE,
    RESTART,
    CONTINUE
  }
}
