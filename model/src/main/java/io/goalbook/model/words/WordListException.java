package io.goalbook.model.words;

/** A word list that is missing or wrong; the message names the file and the line. */
public final class WordListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WordListException(String file, long line, String problem) {
    super("词表 " + file + (line > 0 ? " 第 " + line + " 行" : "") + "：" + problem);
  }

  WordListException(String file, String problem, Throwable cause) {
    super("词表 " + file + "：" + problem, cause);
  }
}
