package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Truth;
import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Formats;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.words.WordLists;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two sample documents, written by another program in other formats of office programs. */
class OfficeFormatsTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @ParameterizedTest
  @CsvSource({"doc,DOC", "odt,ODT", "rtf,RTF"})
  void both_documents_give_what_a_careful_person_reads(String ending, DocumentFormat format)
      throws DocumentException {
    ReadTruth.assertEqual(
        recognised("huailai-2025." + ending, format, "河北省/怀来县/2025/a.").tables(),
        TruthJson.huailai());
    ReadTruth.assertEqual(
        recognised("pingluo-2026." + ending, format, "宁夏回族自治区/平罗县/2026/a.").tables(),
        TruthJson.pingluo());
  }

  @Test
  void sheets_give_all_projects_and_indicators() throws DocumentException {
    Recognised huailai = recognised("huailai-2025.ods", DocumentFormat.ODS, "河北省/怀来县/2025/a.");
    Recognised pingluo = recognised("pingluo-2026.ods", DocumentFormat.ODS, "宁夏回族自治区/平罗县/2026/a.");

    // The program that wrote the sheets turned texts like 470.00 into numbers: names must be equal.
    assertThat(names(huailai.tables())).isEqualTo(names(TruthJson.huailai()));
    assertThat(names(pingluo.tables())).isEqualTo(names(TruthJson.pingluo()));
  }

  private static List<List<String>> names(List<GoalTable> tables) {
    return tables.stream()
        .map(
            table ->
                Stream.concat(
                        Stream.of(table.name().orElse("")),
                        table.indicators().stream().map(Indicator::name))
                    .toList())
        .toList();
  }

  private static List<List<String>> names(Truth truth) {
    return truth.projects().stream()
        .map(
            project ->
                Stream.concat(
                        Stream.of(project.name()),
                        project.indicators().stream().map(Truth.Indicator::name))
                    .toList())
        .toList();
  }

  private Recognised recognised(String name, DocumentFormat format, String path)
      throws DocumentException {
    Document document = new DocumentReaders().read(Formats.bytes(name));
    assertThat(document.format()).isEqualTo(format);
    return recogniser.recognise(document, path + format.code());
  }
}
