package io.goalbook.app.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The causes of an error, from the outside in, each once. */
final class Causes {
  private Causes() {}

  static List<Throwable> of(Throwable error) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> chain = new ArrayList<>();
    collect(error, seen, chain);
    return chain;
  }

  private static void collect(
      @Nullable Throwable error, Set<Throwable> seen, List<Throwable> chain) {
    if (error != null && seen.add(error)) {
      chain.add(error);
      collect(error.getCause(), seen, chain);
      for (Throwable suppressed : error.getSuppressed()) {
        collect(suppressed, seen, chain);
      }
    }
  }
}
