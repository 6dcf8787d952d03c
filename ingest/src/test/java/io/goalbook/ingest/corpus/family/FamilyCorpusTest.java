package io.goalbook.ingest.corpus.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.family.FamilyCorpus.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FamilyCorpusTest {
  private static List<Written> corpus(long seed) {
    List<Written> documents = new ArrayList<>();
    new FamilyCorpus(seed).forEach(documents::add);
    return documents;
  }

  @Test
  void the_same_seed_gives_the_same_documents_and_truth() {
    List<Written> first = corpus(5);
    List<Written> second = corpus(5);

    assertThat(first).hasSameSizeAs(second);
    for (int index = 0; index < first.size(); index++) {
      assertThat(second.get(index).path()).isEqualTo(first.get(index).path());
      assertThat(second.get(index).expected()).isEqualTo(first.get(index).expected());
      // A workbook carries the time at which it was made.
      if (!first.get(index).format().equals("xlsx")) {
        assertThat(second.get(index).content().get()).isEqualTo(first.get(index).content().get());
      }
    }
  }

  @Test
  void another_seed_gives_another_truth() {
    assertThat(corpus(6).get(0).expected()).isNotEqualTo(corpus(5).get(0).expected());
  }

  @Test
  void every_family_is_written_in_every_format() {
    assertThat(
            corpus(5).stream()
                .collect(
                    Collectors.groupingBy(
                        Written::family, Collectors.mapping(Written::format, Collectors.toSet())))
                .values())
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(
            formats ->
                assertThat(formats)
                    .containsExactlyInAnyOrder("docx", "xlsx", "html", "text", "pasted"));
  }
}
