package io.goalbook.ingest.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes at the start of a text by which its encoding is known. */
public enum ByteOrderMark {
  UTF_8("EFBBBF", StandardCharsets.UTF_8),
  UTF_16LE("FFFE", StandardCharsets.UTF_16LE),
  UTF_16BE("FEFF", StandardCharsets.UTF_16BE);

  /** How many bytes must be seen to know every mark. */
  public static final int LONGEST = 3;

  private final String bytes;
  private final Charset charset;

  ByteOrderMark(String bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  /** The mark at the start of a content, when there is one. */
  public static Optional<ByteOrderMark> of(byte[] content) {
    return Arrays.stream(values())
        .filter(mark -> ByteSearch.opensWith(content, HexFormat.of().parseHex(mark.bytes)))
        .findFirst();
  }

  /** How many bytes the mark takes. */
  public int length() {
    return bytes.length() / 2;
  }

  /** The encoding of what follows. */
  public Charset charset() {
    return charset;
  }
}
