package io.goalbook.charts.picture;

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
record Heading(
    String title, String subtitle, List<LegendEntry> legend, List<String> notes, String source) {

  Heading {
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
  }
}
