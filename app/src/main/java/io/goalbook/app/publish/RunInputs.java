package io.goalbook.app.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decides the bytes of a run's output besides the documents.
 *
 * @param versions of the words, the program … and the data date, by name
 */
public record RunInputs(Map<String, String> versions) {

  /** Copies the map, keeping its order. */
  public RunInputs {
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
  }
}
