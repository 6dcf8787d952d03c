package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.family.Family.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writes documents of all families in all formats, in memory, and knows the truth about each. */
public final class FamilyCorpus {
  /** How many projects the documents of a family hold, one document after the other. */
  private static final List<Integer> PROJECTS = List.of(1, 2, 3, 2);

  private final long seed;

  /**
   * @param seed the same seed gives the same documents
   */
  public FamilyCorpus(long seed) {
    this.seed = seed;
  }

  /**
   * A document.
   *
   * @param family the kind of form, or {@code no-goal-table}
   * @param format how it is written
   * @param path as it would stand in an inbox
   * @param content writes the file when it is asked for
   * @param expected the truth about it
   */
  public record Written(
      String family, String format, String path, Supplier<byte[]> content, Expected expected) {}

  /** Writes the documents one by one, in a fixed order. */
  public void forEach(Consumer<Written> use) {
    for (Family family : Families.ALL) {
      for (int index = 0; index < PROJECTS.size(); index++) {
        filled(family, index).forEach(use);
      }
    }
    Negatives.all()
        .forEach(
            (name, form) -> {
              for (FileFormat format : FileFormat.values()) {
                Expected nothing = new Expected(name + "." + format.code(), List.of());
                use.accept(
                    new Written(
                        "no-goal-table",
                        format.code(),
                        "河南省/渑池县/2025/" + nothing.file(),
                        () -> format.write(form, seed),
                        nothing));
              }
            });
  }

  // The last document lies in a folder that tells nothing: the form itself names county and year.
  private static String folder(Draft draft, int index) {
    return index == PROJECTS.size() - 1 ? "待整理" : draft.place().folder();
  }

  private List<Written> filled(Family family, int index) {
    // Seeds beside each other would make the first choices alike.
    long documentSeed =
        new SplittableRandom(seed * 31 + family.name().hashCode() + index).nextLong();
    List<Draft> drafts = new Drafts(documentSeed).of(PROJECTS.get(index));
    Filled filled = family.fill(drafts, new Random(documentSeed));
    List<Written> written = new ArrayList<>();
    for (FileFormat format : FileFormat.values()) {
      String file = "%s-%d.%s".formatted(family.name(), index + 1, format.code());
      written.add(
          new Written(
              family.name(),
              format.code(),
              folder(drafts.get(0), index) + "/" + file,
              () -> format.write(filled.form(), documentSeed),
              new Expected(file, filled.truth())));
    }
    return written;
  }
}
