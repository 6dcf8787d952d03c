package io.goalbook.ingest.layout.form;

import java.util.List;

/**
 * What a document holds.
 *
 * @param forms its forms, in reading order; those without any indicator header are left out
 * @param unread what looks like a goal table and was not read
 */
public record FoundForms(List<FormDraft> forms, List<UnreadTables.UnreadTable> unread) {
  /** Copies the lists. */
  public FoundForms {
    forms = List.copyOf(forms);
    unread = List.copyOf(unread);
  }
}
