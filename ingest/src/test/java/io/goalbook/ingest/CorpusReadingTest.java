package io.goalbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Corpus;
import io.goalbook.ingest.corpus.CorpusOptions;
import io.goalbook.ingest.corpus.Truth;
import io.goalbook.ingest.inbox.DocumentId;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReadingTest {
  private static final WordLists WORDS = WordLists.packaged();

  @TempDir private Path inbox;

  @Test
  void forty_counties_in_two_forms_and_two_formats_are_read_as_they_were_written()
      throws IOException {
    List<Truth> truths = Corpus.write(inbox, CorpusOptions.of(40, 2026));
    GoalTableReading reading = new GoalTableReading(inbox, WORDS);

    for (Truth truth : truths) {
      ReadDocument document = reading.read(pending(truth.path()));

      assertThat(document.status()).as(truth.path()).isEqualTo(ReadDocument.Status.READ);
      assertThat(document.place().county()).contains(truth.county());
      assertThat(document.place().countyCode()).isEqualTo(truth.countyCode());
      assertThat(document.place().fiscalYear()).hasValue(truth.fiscalYear());
      ReadTruth.assertEqual(document.tables(), truth);
    }
  }

  private PendingDocument pending(String path) throws IOException {
    byte[] content = Files.readAllBytes(inbox.resolve(path));
    String sha256 = DocumentId.sha256(content);
    return new PendingDocument(DocumentId.of(path, sha256), path, sha256, content.length);
  }
}
