package io.goalbook.charts.overview;

import io.goalbook.charts.overview.rule.InboxCounts;
import io.goalbook.charts.overview.rule.Observation;
import java.time.LocalDate;
import java.util.List;

/**
 * What one screen says of a run. All texts are Chinese and may hold words of documents: who shows
 * them escapes them.
 *
 * @param title what it is about, with its provinces and years
 * @param dataDate the day that the figures stand for
 * @param received what was received, a row a province and year, in the order of their codes
 * @param inbox what became of the files
 * @param hasLastRun whether there is a run to compare with; without it no row has a change
 * @param observations at most five sentences, in the order of their rules
 * @param notes what must be known to read the figures
 */
public record Overview(
    String title,
    LocalDate dataDate,
    List<Received> received,
    InboxCounts inbox,
    boolean hasLastRun,
    List<Observation> observations,
    List<String> notes) {

  /** Copies the lists. */
  public Overview {
    received = List.copyOf(received);
    observations = List.copyOf(observations);
    notes = List.copyOf(notes);
  }
}
