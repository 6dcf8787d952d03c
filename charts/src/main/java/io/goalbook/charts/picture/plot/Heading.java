package io.goalbook.charts.picture.plot;

import java.util.List;

/**
 * What stands around a picture's plot.
 *
 * @param title the answer, a sentence; also the alternative text
 * @param subtitle unit, year and n
 * @param legend what the marks mean
 * @param notes lines below the plot, for what is not drawn
 * @param source where the figures come from
 */
public record Heading(
    String title, String subtitle, List<LegendEntry> legend, List<String> notes, String source) {

  /** Copies the lists. */
  public Heading {
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
  }
}
