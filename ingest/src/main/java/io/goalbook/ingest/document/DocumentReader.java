package io.goalbook.ingest.document;

/**
 * Reads one file format. Implementations hold no state and are safe for threads; they never touch
 * the network or the file system.
 */
public interface DocumentReader {

  /**
   * Whether the content is of this reader's format, told by its first bytes and structure, never by
   * a name.
   */
  boolean accepts(byte[] content);

  /**
   * Reads the content.
   *
   * @throws DocumentException when nothing can be saved
   */
  Document read(byte[] content) throws DocumentException;
}
