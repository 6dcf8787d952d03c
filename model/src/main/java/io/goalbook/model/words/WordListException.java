package io.goalbook.model.words;

/** A word list or reference table that is missing or wrong; the message names file and line. */
public final class WordListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WordListException(String title, long line, String problem) {
    super(title + (line > 0 ? " 第 " + line + " 行" : "") + "：" + problem);
  }

  WordListException(String title, String problem, Throwable cause) {
    super(title + "：" + problem, cause);
  }
}
