package io.goalbook.ingest.inbox;

/**
 * A file of the inbox that is to be read.
 *
 * @param documentId its id, made from path and content
 * @param path relative to the inbox, with slashes
 * @param sha256 of its bytes, hexadecimal
 * @param bytes its size
 */
public record PendingDocument(String documentId, String path, String sha256, long bytes) {}
