package io.goalbook.ingest.accuracy;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.Recognised;
import io.goalbook.ingest.privacy.PersonalData;
import io.goalbook.model.words.WordLists;

/** Reads a document in memory on the way that a file of the inbox takes: read, mask, recognise. */
public final class WholeReading {
  private final DocumentReaders readers = new DocumentReaders();
  private final PersonalData privacy;
  private final GoalTableRecogniser recogniser;

  /** Reads with the packaged words. */
  public WholeReading() {
    WordLists words = WordLists.packaged();
    this.privacy = PersonalData.from(words);
    this.recogniser = GoalTableRecogniser.from(words);
  }

  /**
   * What a document holds.
   *
   * @param path as it would stand in an inbox
   */
  public Recognised read(byte[] content, String path) {
    try {
      Document document = privacy.mask(readers.read(content)).document();
      return recogniser.recognise(document, path);
    } catch (DocumentException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
