package io.goalbook.ingest.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Traps;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderPoolTest {
  private final ReaderPool pool =
      new ReaderPool(new ReadingLimits(Duration.ofSeconds(5), 64, 1), BadReaders.class, List.of());

  @AfterEach
  void end() {
    pool.close();
  }

  @Test
  void a_document_arrives_as_it_was_read() throws DocumentException {
    byte[] content = SampleInbox.pingluo(Traps.all(1));

    var apart = pool.read("DocxReader", content);
    var here = new DocumentReaders().read(content);

    assertThat(apart.format()).isEqualTo(here.format());
    assertThat(Tables.paragraphs(apart)).isEqualTo(Tables.paragraphs(here));
    assertThat(Tables.of(apart).stream().map(Tables::cells))
        .containsExactlyElementsOf(Tables.of(here).stream().map(Tables::cells).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Endless, TIMED_OUT",
    "Greedy, TOO_LARGE",
    "Deadly, READER_FAILED",
    "Failing, READER_FAILED",
    "Refusing, SCANNED"
  })
  void a_reader_that_goes_wrong_costs_one_document_only(String reader, RejectionCause cause)
      throws DocumentException {
    assertThatThrownBy(() -> pool.read(reader, new byte[] {1}))
        .isInstanceOfSatisfying(
            DocumentException.class, refused -> assertThat(refused.rejection()).isEqualTo(cause));

    assertThat(pool.read("Noisy", new byte[] {1}).blocks()).containsExactly(new Paragraph("quiet"));
  }

  @Test
  void what_could_not_be_read_comes_with_the_cause() {
    assertThatThrownBy(() -> pool.read("Refusing", new byte[] {1}))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused ->
                assertThat(refused.unread())
                    .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共3页")));
  }
}
