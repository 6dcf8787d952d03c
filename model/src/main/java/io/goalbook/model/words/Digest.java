package io.goalbook.model.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one state of the lists from another. */
final class Digest {
  private static final int LENGTH = 16;

  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  void add(String file, byte[] bytes) {
    sha256.update(file.getBytes(StandardCharsets.UTF_8));
    sha256.update(bytes);
  }

  /** The first signs of the digest of all that was added; it starts anew afterwards. */
  String text() {
    return HexFormat.of().formatHex(sha256.digest()).substring(0, LENGTH);
  }
}
