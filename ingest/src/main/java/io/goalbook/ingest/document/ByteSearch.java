package io.goalbook.ingest.document;

/** Looks for marks in the bytes of a file, by which formats are told apart. */
public final class ByteSearch {
  private ByteSearch() {}

  /** Whether the content begins with the mark. */
  public static boolean opensWith(byte[] content, byte[] mark) {
    return matches(content, 0, mark);
  }

  /**
   * Whether the mark stands anywhere from a position on.
   *
   * @param from zero-based
   */
  public static boolean contains(byte[] content, int from, byte[] mark) {
    return find(content, from, mark) >= 0;
  }

  /**
   * Where the mark stands first from a position on.
   *
   * @param from zero-based
   * @return zero-based; negative when it stands nowhere
   */
  static int find(byte[] content, int from, byte[] mark) {
    for (int start = from; start <= content.length - mark.length; start++) {
      if (content[start] == mark[0] && matches(content, start, mark)) {
        return start;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] content, int start, byte[] mark) {
    if (content.length - start < mark.length) {
      return false;
    }
    for (int offset = 0; offset < mark.length; offset++) {
      if (content[start + offset] != mark[offset]) {
        return false;
      }
    }
    return true;
  }
}
