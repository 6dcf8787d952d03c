package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.List;
import java.util.Random;

/** A kind of form: it prints projects in its own way. */
interface Family {
  /** A short name for the report. */
  String name();

  /**
   * Fills the form in.
   *
   * @param drafts the projects of a document, at least one
   * @param random chooses among the habits of the family
   */
  Filled fill(List<Draft> drafts, Random random);

  /**
   * A form that is filled in.
   *
   * @param truth what a careful person reads in it
   */
  record Filled(FormDocument form, List<Expected.Project> truth) {
    static Filled of(List<Part> parts, List<Expected.Project> truth) {
      return new Filled(new FormDocument(parts), truth);
    }
  }
}
