package io.goalbook.ingest.corpus.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws wordings and habits. */
record Draw(Random random) {
  private static final List<List<String>> LABELS = Resource.rows("labels.csv");

  /** One of the labels of a field. */
  String label(String field) {
    List<String> labels =
        LABELS.stream().filter(row -> row.get(0).equals(field)).map(row -> row.get(1)).toList();
    return labels.get(random.nextInt(labels.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  boolean chance() {
    return random.nextBoolean();
  }

  /** The same things in another order. */
  <T> List<T> shuffled(List<T> things) {
    List<T> list = new ArrayList<>(things);
    Collections.shuffle(list, random);
    return list;
  }
}
