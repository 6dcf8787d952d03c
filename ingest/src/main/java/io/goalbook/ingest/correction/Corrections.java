package io.goalbook.ingest.correction;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.place.Divisions;
import io.goalbook.ingest.place.PlaceResolver;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordListException;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All corrections of {@code corrections.csv}. Immutable and safe for threads. */
public final class Corrections {
  private final Map<String, List<Correction>> byDocument;
  private final Optional<Corrector> corrector;

  private Corrections(Map<String, List<Correction>> byDocument, Optional<Corrector> corrector) {
    this.byDocument = byDocument;
    this.corrector = corrector;
  }

  /** No corrections. */
  public static Corrections none() {
    return new Corrections(Map.of(), Optional.empty());
  }

  /**
   * The corrections of the reference tables.
   *
   * @throws WordListException when a value can stand in no cell of its field, with file and line
   */
  public static Corrections from(ReferenceTables tables, WordLists lists) {
    List<WordRow> rows = tables.rows("corrections");
    // The words take a while to prepare, and most runs have no corrections.
    if (rows.isEmpty()) {
      return none();
    }
    CellReader reader = new CellReader(Words.from(lists), new PlaceResolver(Divisions.from(lists)));
    Map<String, List<Correction>> byDocument = new TreeMap<>();
    for (WordRow row : rows) {
      Correction correction = Correction.of(row);
      reader
          .problem(correction.field(), correction.value())
          .ifPresent(
              problem -> {
                throw row.error("栏目 " + row.get("field") + " 的 value " + problem);
              });
      byDocument.computeIfAbsent(correction.document(), path -> new ArrayList<>()).add(correction);
    }
    return new Corrections(byDocument, Optional.of(new Corrector(reader)));
  }

  /** All of them, by document. */
  public List<Correction> all() {
    return byDocument.values().stream().flatMap(List::stream).toList();
  }

  /** For each corrected document a text that changes when one of its corrections does. */
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    byDocument.forEach(
        (path, corrections) ->
            versions.put(
                path,
                corrections.stream()
                    .map(Correction::id)
                    .sorted()
                    .collect(Collectors.joining(" "))));
    return versions;
  }

  /**
   * Applies the corrections of a document.
   *
   * @param memory asked whether the form has changed under them, and told what is new
   */
  public CorrectedDocument apply(ReadDocument document, CorrectionMemory memory) {
    return apply(document, byDocument.getOrDefault(document.path(), List.of()), memory);
  }

  /**
   * Applies the corrections of a document that is looked at for itself: its path may begin above
   * the inbox, or below it.
   */
  public CorrectedDocument applyToLoneFile(ReadDocument document) {
    List<Correction> meant =
        all().stream().filter(one -> endsWith(document.path(), one.document())).toList();
    return apply(document, meant, CorrectionMemory.empty());
  }

  private static boolean endsWith(String path, String document) {
    return ("/" + path).endsWith("/" + document) || ("/" + document).endsWith("/" + path);
  }

  private CorrectedDocument apply(
      ReadDocument document, List<Correction> corrections, CorrectionMemory memory) {
    return corrector
        .filter(present -> !corrections.isEmpty())
        .map(present -> present.apply(document, corrections, memory))
        .orElseGet(() -> CorrectedDocument.untouched(document));
  }
}
