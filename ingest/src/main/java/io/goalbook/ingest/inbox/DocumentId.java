package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Ids made from content, so that a re-read gives the same ones. */
public final class DocumentId {
  private static final int LENGTH = 20;
  private static final int SHA256_LENGTH = 64;

  private DocumentId() {}

  /** The id of a document: 20 hexadecimal digits of a digest over path and content. */
  public static String of(String path, String sha256) {
    byte[] digest = sha256().digest((path + "\n" + sha256).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }

  /** The SHA-256 of a content, hexadecimal. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** Whether it is the digest of bytes, and not the cause why a file was not opened. */
  public static boolean isSha256(String digest) {
    return digest.length() == SHA256_LENGTH;
  }

  static MessageDigest sha256() {
    return ContentDigest.sha256();
  }
}
