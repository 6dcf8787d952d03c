package io.goalbook.ingest.accuracy;

/**
 * Something that was read otherwise than expected.
 *
 * @param measure what it counts against
 * @param file the document
 * @param place project, indicator and field
 * @param expected empty when nothing was
 * @param found empty when nothing was
 */
public record Miss(Measure measure, String file, String place, String expected, String found) {
  @Override
  public String toString() {
    return "%s: %s %s: expected [%s] found [%s]".formatted(file, measure, place, expected, found);
  }
}
