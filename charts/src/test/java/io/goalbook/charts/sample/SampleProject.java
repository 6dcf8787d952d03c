package io.goalbook.charts.sample;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.List;

/** A project of a sample with its indicators. */
public record SampleProject(
    String id,
    String documentId,
    int ordinal,
    Place place,
    String name,
    BigDecimal budgetYuan,
    List<SampleIndicator> indicators) {

  /** An indicator of a sample. */
  public record SampleIndicator(
      String id, int ordinal, String level1, String level2, String name, String raw, String kind) {}
}
