package io.goalbook.ingest;

import io.goalbook.ingest.correction.Corrections;
import io.goalbook.model.words.WordLists;
import java.util.Map;
import java.util.Optional;

/**
 * What decides, besides its bytes and its path, what a document gives: when one of them changes it
 * is read again.
 *
 * @param words the version of the word lists
 * @param reader the version of the program that reads
 * @param corrections the version of the corrections of each document that has some, by path
 */
public record ReadingInputs(String words, String reader, Map<String, String> corrections) {

  /** Copies the map. */
  public ReadingInputs {
    corrections = Map.copyOf(corrections);
  }

  /** The inputs of this program. */
  public static ReadingInputs of(WordLists words, Corrections corrections) {
    return new ReadingInputs(words.version(), ReaderVersion.CURRENT, corrections.versions());
  }

  /** The version of the corrections of a document; empty when it has none. */
  public Optional<String> corrections(String path) {
    return Optional.ofNullable(corrections.get(path));
  }
}
