package io.goalbook.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Tables;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private final DocumentReaders readers = new DocumentReaders();
  private final Path inbox;

  CorpusTest(@TempDir Path inbox) {
    this.inbox = inbox;
  }

  @Test
  void every_document_holds_the_indicators_of_its_truth_row_by_row()
      throws IOException, DocumentException {
    List<Truth> truths = Corpus.write(inbox, CorpusOptions.of(40, 2025).withPersons());

    assertThat(truths).hasSize(40);
    assertThat(truths.stream().map(Truth::province).distinct()).hasSizeBetween(2, 6);
    for (Truth truth : truths) {
      Document document = readers.read(Files.readAllBytes(inbox.resolve(truth.path())));
      List<List<String>> rows =
          Tables.of(document).stream().flatMap(table -> Tables.rows(table).stream()).toList();
      assertThat(rows).as(truth.path()).containsSubsequence(indicatorRows(truth));
    }
  }

  @Test
  void a_form_gives_the_same_rows_in_both_formats() throws IOException, DocumentException {
    for (Truth truth : Corpus.write(inbox, CorpusOptions.of(10, 2026))) {
      for (GoalForm form : GoalForm.values()) {
        if (form == GoalForm.TWO_TABLES && truth.goals().isEmpty()) {
          continue;
        }
        FormDocument filled = form.fill(truth, FormOptions.WITH_PERSONS);

        Document word = readers.read(WordWriter.write(filled, Traps.all(7)));
        Document text = readers.read(TextWriter.write(filled, Traps.all(7)));

        assertThat(Tables.of(word).stream().map(Tables::rows).toList())
            .isEqualTo(Tables.of(text).stream().map(Tables::rows).toList());
        assertThat(Tables.paragraphs(word)).isEqualTo(Tables.paragraphs(text));
      }
    }
  }

  @Test
  void the_same_seed_gives_the_same_files_and_another_seed_others() throws IOException {
    CorpusOptions options = CorpusOptions.of(6, 2025).years(2025, 2026);

    List<Truth> truths = Corpus.write(inbox.resolve("a"), options);

    assertThat(Corpus.write(inbox.resolve("b"), options)).isEqualTo(truths).hasSize(12);
    for (Truth truth : truths) {
      assertThat(inbox.resolve("a").resolve(truth.path()))
          .hasSameBinaryContentAs(inbox.resolve("b").resolve(truth.path()));
    }
    assertThat(Corpus.write(inbox.resolve("c"), options.seed(2))).isNotEqualTo(truths);
  }

  @Test
  void a_large_corpus_has_every_county_once_in_a_folder_of_its_own() throws IOException {
    List<Truth> truths = Corpus.write(inbox, CorpusOptions.of(150, 2025));

    assertThat(truths.stream().map(Truth::countyCode).distinct()).hasSize(150);
    assertThat(truths.stream().map(Truth::path).distinct()).hasSize(150);
    try (Stream<Path> files = Files.walk(inbox)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(150);
    }
  }

  @Test
  void broken_files_are_refused_for_their_own_cause() throws IOException {
    Truth first = Corpus.write(inbox, CorpusOptions.of(1, 2025)).get(0);

    String empty = CorpusFaults.emptyFile(inbox, first);
    String cut = CorpusFaults.cutDocx(inbox, first);

    assertThat(causeOf(empty)).isEqualTo(RejectionCause.EMPTY);
    assertThat(causeOf(cut)).isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void a_copy_has_the_same_bytes_and_an_adjusted_version_other_budgets()
      throws IOException, DocumentException {
    Truth first = Corpus.write(inbox, CorpusOptions.of(1, 2025)).get(0);

    String copy = CorpusFaults.duplicate(inbox, first);
    Truth adjusted = CorpusFaults.adjusted(inbox, first);

    assertThat(inbox.resolve(copy)).hasSameBinaryContentAs(inbox.resolve(first.path()));
    Document later = readers.read(Files.readAllBytes(inbox.resolve(adjusted.path())));
    assertThat(Tables.paragraphs(later)).contains(adjusted.projects().get(0).title());
    assertThat(adjusted.projects().get(0).title()).contains("绩效目标调整表");
    assertThat(adjusted.projects().get(0).budgetYuan())
        .isGreaterThan(first.projects().get(0).budgetYuan());
  }

  private RejectionCause causeOf(String path) throws IOException {
    try {
      readers.read(Files.readAllBytes(inbox.resolve(path)));
      throw new AssertionError(path + " was read");
    } catch (DocumentException e) {
      return e.rejection();
    }
  }

  private static List<List<String>> indicatorRows(Truth truth) {
    return truth.indicators().stream().map(CorpusTest::indicatorRow).toList();
  }

  private static List<String> indicatorRow(Truth.Indicator indicator) {
    List<String> row = new ArrayList<>();
    row.add(indicator.level1());
    row.add(indicator.level2Raw());
    row.add(indicator.name());
    indicator.description().ifPresent(row::add);
    row.add(indicator.rawValue());
    indicator.basis().ifPresent(row::add);
    return row;
  }
}
