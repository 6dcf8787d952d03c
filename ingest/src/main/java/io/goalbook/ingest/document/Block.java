package io.goalbook.ingest.document;

/** A part of a document, in reading order. */
public sealed interface Block permits Paragraph, Table, PartStart {}
