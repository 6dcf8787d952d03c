package io.goalbook.ingest.document.ofd;

/** What is drawn on a page. */
sealed interface OfdObject permits OfdText, OfdPath, OfdPicture, OfdGroup {
  /** Where it stands. */
  OfdPlace place();
}
