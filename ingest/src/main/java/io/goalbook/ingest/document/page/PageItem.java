package io.goalbook.ingest.document.page;

/** What stands on a page, in reading order. */
sealed interface PageItem permits RuledTable, PageText {
  /** Where it begins, from the top of the page. */
  double top();
}
