package io.goalbook.ingest.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares fields of one project or indicator. */
record Fields(String file, String place) {

  Result field(Measure measure, String field, String expected, String found) {
    boolean same = PlainText.of(expected).equals(PlainText.of(found));
    return same
        ? Result.of(measure, Tally.pair(true))
        : Result.of(
            Tally.pair(false), new Miss(measure, file, place + "/" + field, expected, found));
  }

  Result oneOf(String field, String expected, List<String> found) {
    String same =
        found.stream()
            .filter(text -> PlainText.of(text).equals(PlainText.of(expected)))
            .findFirst()
            .orElse(String.join(" | ", found));
    return field(Measure.DETAILS, field, expected, same);
  }

  /** Only what is expected is compared: the program may know more. */
  Result details(Map<String, String> expected, Map<String, String> found) {
    return Result.sum(
        new TreeMap<>(expected)
            .entrySet().stream()
                .map(
                    entry ->
                        field(
                            Measure.DETAILS,
                            entry.getKey(),
                            entry.getValue(),
                            found.getOrDefault(entry.getKey(), ""))));
  }
}
