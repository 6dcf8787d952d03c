package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.CountyFacts;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the projects and indicators of a county stand in its workbook, for links. */
final class BookRows {
  /** Below the title and the header. */
  private static final int FIRST = 2;

  private final Map<String, Integer> projects = new HashMap<>();
  private final Map<String, Integer> indicators = new HashMap<>();

  BookRows(CountyBook book) {
    CountyFacts facts = book.facts();
    for (int row = 0; row < facts.projects().size(); row++) {
      projects.put(facts.projects().get(row).id(), FIRST + row);
    }
    for (int row = 0; row < facts.indicators().size(); row++) {
      indicators.put(facts.indicators().get(row).id(), FIRST + row);
    }
  }

  /** The place of a project. */
  Optional<String> project(String id) {
    return Optional.ofNullable(projects.get(id))
        .map(row -> SheetWriter.place(CountyProjectSheet.NAME, row));
  }

  /** The place of an indicator. */
  Optional<String> indicator(String id) {
    return Optional.ofNullable(indicators.get(id))
        .map(row -> SheetWriter.place(CountyIndicatorSheet.NAME, row));
  }
}
