package io.goalbook.ingest.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final GoalTableRecogniser RECOGNISER =
      GoalTableRecogniser.from(WordLists.packaged());

  private static List<GoalTable> read(UnaryOperator<String> change) throws DocumentException {
    byte[] text = change.apply(Samples.text("pingluo-2026.txt")).getBytes(StandardCharsets.UTF_8);
    return RECOGNISER
        .recognise(new DocumentReaders().read(text), "宁夏回族自治区/平罗县/2026/a.txt")
        .tables();
  }

  private static Expected truth() throws DocumentException {
    return new Expected("a.txt", FoundTables.of(read(text -> text)));
  }

  @Test
  void what_was_read_is_all_right_against_itself() throws DocumentException {
    Result result = Comparison.of(truth(), read(text -> text));

    assertThat(result.misses()).isEmpty();
    assertThat(result.score().of(Measure.PROJECTS)).isEqualTo(new Tally(4, 4, 4));
    assertThat(result.score().of(Measure.INDICATORS)).isEqualTo(new Tally(43, 43, 43));
  }

  @Test
  void another_raw_value_is_a_missed_and_an_invented_indicator() throws DocumentException {
    Result result = Comparison.of(truth(), read(text -> text.replace("≤144人", "≤145人")));

    assertThat(result.score().of(Measure.INDICATORS)).isEqualTo(new Tally(43, 43, 42));
    assertThat(result.misses())
        .extracting(Miss::expected, Miss::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("村残疾人联络员人数 ≤144人", ""),
            org.assertj.core.groups.Tuple.tuple("", "村残疾人联络员人数 ≤145人"));
  }

  @Test
  void a_project_that_is_missed_takes_its_indicators_along() throws DocumentException {
    Expected truth = truth();

    Result result = Comparison.of(truth, List.of());

    assertThat(result.score().of(Measure.PROJECTS)).isEqualTo(new Tally(4, 0, 0));
    assertThat(result.score().of(Measure.INDICATORS)).isEqualTo(new Tally(43, 0, 0));
    assertThat(result.score().of(Measure.VALUES)).isEqualTo(Tally.NONE);
  }

  @Test
  void a_project_that_is_not_there_counts_against_precision() throws DocumentException {
    Result result = Comparison.of(new Expected("a.txt", List.of()), read(text -> text));

    assertThat(result.score().of(Measure.PROJECTS)).isEqualTo(new Tally(0, 4, 0));
    assertThat(result.score().of(Measure.INDICATORS).precision()).isZero();
    assertThat(result.score().of(Measure.INDICATORS).recall()).isEqualTo(1);
  }

  @Test
  void another_unit_of_the_budget_is_named_with_both_amounts() throws DocumentException {
    Result result = Comparison.of(truth(), read(text -> text.replace("项目年度金额（元）", "项目年度金额（万元）")));

    assertThat(result.score().of(Measure.MONEY).right()).isLessThan(4);
    assertThat(result.misses().get(0).measure()).isEqualTo(Measure.MONEY);
  }

  @Test
  void the_report_has_a_line_a_format_and_names_what_falls_short() throws DocumentException {
    AccuracyReport report = new AccuracyReport();
    report.add("pingluo", "text", Comparison.of(truth(), read(text -> text)));
    report.add("pingluo", "none", Comparison.of(truth(), List.of()));

    assertThat(report.table().lines().filter(line -> line.startsWith("pingluo"))).hasSize(2);
    assertThat(report.below(0.98, Measure.INDICATORS))
        .containsExactly("pingluo none INDICATORS 1.000 0.000");
    assertThat(report.misses()).startsWith("pingluo, PROJECTS: 4 misses");
  }
}
