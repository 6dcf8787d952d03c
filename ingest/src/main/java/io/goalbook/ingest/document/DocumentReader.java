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
   * Whether it reads through a library that heeds no interrupt and no bound of memory: such readers
   * work in a process of their own.
   */
  default boolean isIsolated() {
    return false;
  }

  /**
   * Reads the content.
   *
   * @throws DocumentException when nothing can be saved
   */
  Document read(byte[] content) throws DocumentException;
}
