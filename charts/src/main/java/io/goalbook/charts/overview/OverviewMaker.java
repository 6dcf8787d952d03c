package io.goalbook.charts.overview;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.overview.rule.Evidence;
import io.goalbook.charts.overview.rule.ObservationRules;
import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the overview from the statistics and the warehouse. */
public final class OverviewMaker {
  /** What every file is about. */
  public static final String SUBJECT = "县级项目支出绩效目标汇总";

  /** A title has room for so many provinces and years. */
  private static final int NAMED = 3;

  private OverviewMaker() {}

  /**
   * Makes it.
   *
   * @param facts the warehouse; not closed here
   * @param words for the wording of reasons
   */
  public static Overview of(
      Statistics statistics, Figures figures, Connection facts, WordLists words)
      throws SQLException {
    Evidence evidence = Evidence.of(statistics, figures, facts, words);
    SinceLastRun since = statistics.sinceLastRun();
    return new Overview(
        title(figures.chapters()),
        figures.dataDate(),
        figures.chapters().stream().map(chapter -> received(chapter, since)).toList(),
        evidence.inbox(),
        since.hasLastRun(),
        ObservationRules.observe(evidence),
        notes(since));
  }

  private static String title(List<Chapter> chapters) {
    if (chapters.isEmpty()) {
      return SUBJECT;
    }
    String named =
        chapters.stream()
            .limit(NAMED)
            .map(chapter -> chapter.facts().scope().label())
            .collect(Collectors.joining("、"));
    return SUBJECT
        + "："
        + named
        + (chapters.size() > NAMED ? "等 " + chapters.size() + " 组（按省份、年度并列）" : "");
  }

  private static Received received(Chapter chapter, SinceLastRun since) {
    return new Received(
        chapter.facts(),
        since.hasLastRun()
            ? Optional.of(ReceivedChange.of(chapter.facts().scope(), since))
            : Optional.empty());
  }

  private static List<String> notes(SinceLastRun since) {
    return List.of(
        "各省、各年度并列，不合计、不比较；不含已被取代的表、区域绩效目标表和自评表。",
        since.hasLastRun() ? "“较上次”与上一次内容不同的运行比较。" : "首次运行，没有可比的上次结果。");
  }
}
