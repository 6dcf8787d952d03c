package io.goalbook.ingest.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes an inbox full of goal documents and knows the truth about each. Forms, formats and traps
 * change from document to document; the same options give the same contents.
 */
public final class Corpus {
  private final Path inbox;
  private final CorpusOptions options;

  private Corpus(Path inbox, CorpusOptions options) {
    this.inbox = inbox;
    this.options = options;
  }

  /**
   * Writes the documents.
   *
   * @param inbox the folder to write into; made when it is not there
   * @return the truth about each document, in the order of counties and years
   */
  public static List<Truth> write(Path inbox, CorpusOptions options) throws IOException {
    return new Corpus(inbox, options).write();
  }

  /** Writes a file to a path that is relative to the inbox. */
  static void put(Path inbox, String path, byte[] content) throws IOException {
    Path file = inbox.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private List<Truth> write() throws IOException {
    List<Truth> truths = new ArrayList<>();
    List<CorpusPlace> places = CorpusPlaces.choose(new Random(options.seed()), options.counties());
    for (int index = 0; index < places.size(); index++) {
      for (int year : options.years()) {
        truths.add(document(places.get(index), year, index));
      }
    }
    return truths;
  }

  private Truth document(CorpusPlace place, int year, int index) throws IOException {
    // A seed of its own for each document, so that a county stays as it is when others are added.
    long seed = options.seed() * 1_000_003 + Integer.parseInt(place.code()) * 31L + year;
    GoalForm[] forms = GoalForm.values();
    GoalForm form = forms[index % forms.length];
    var format = options.formats().get(index / forms.length % options.formats().size());
    Truth truth = TruthGenerator.generate(new Random(seed), place, year, form);
    String path =
        "%s/%d/%s%d年项目绩效目标%s"
            .formatted(place.folder(), year, truth.department(), year, format.ending());
    put(inbox, path, format.write(form.fill(truth, options.form()), Traps.all(seed)));
    return truth.at(path);
  }
}
