package io.goalbook.ingest;

/** The version of everything that turns bytes into goal tables. */
public final class ReaderVersion {
  /** Raise it whenever a change of the program can change what is read: all is read again. */
  public static final String CURRENT = "12";

  private ReaderVersion() {}
}
