package io.goalbook.ingest;

import io.goalbook.ingest.layout.form.CellRoles;

/**
 * A document and how it was understood.
 *
 * @param document what it gave
 * @param roles what each of its cells was taken for; nothing when it could not be read
 */
public record ExplainedDocument(ReadDocument document, CellRoles roles) {}
