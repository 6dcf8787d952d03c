package io.goalbook.ingest.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which contents are told apart. */
public final class ContentDigest {
  private ContentDigest() {}

  /** A new SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
