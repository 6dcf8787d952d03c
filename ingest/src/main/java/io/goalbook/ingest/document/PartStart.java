package io.goalbook.ingest.document;

/**
 * The blocks that follow stand on this sheet or page, up to the next one.
 *
 * @param part the sheet or page
 */
public record PartStart(Part part) implements Block {}
