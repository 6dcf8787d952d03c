package io.goalbook.ingest.document;

/**
 * A paragraph outside tables.
 *
 * @param text its text, normalised by {@link TextNormaliser}; may be empty
 */
public record Paragraph(String text) implements Block {}
