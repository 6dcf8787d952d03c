package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.ByteOrderMark;
import io.goalbook.model.source.RejectionCause;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as it expands: stops at the limits and refuses bytes that are not those that
 * were packed.
 */
final class SheetPart extends FilterInputStream {
  /** 200 MB hold the largest sheet that the limit of cells lets pass. */
  private static final long MOST_BYTES = 200_000_000;

  /** The most bytes for one packed byte, asked only where a part is large. */
  private static final long MOST_RATIO = 300;

  private static final long RATIO_FROM = 20_000_000;

  private final ZipArchiveEntry entry;
  private final CRC32 sum = new CRC32();
  private long bytes;
  private @Nullable RejectionCause excess;

  SheetPart(InputStream packed, ZipArchiveEntry entry) {
    super(packed);
    this.entry = entry;
  }

  /**
   * The part as characters. Decoded here and not by the parser of the JDK, which prints its
   * complaints about broken bytes.
   */
  Reader characters() throws IOException {
    PushbackInputStream in = new PushbackInputStream(this, ByteOrderMark.LONGEST);
    byte[] head = in.readNBytes(ByteOrderMark.LONGEST);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    int skipped = mark.map(ByteOrderMark::length).orElse(0);
    in.unread(head, skipped, head.length - skipped);
    Charset charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
    return new InputStreamReader(in, charset.newDecoder());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      sum.update(buffer, offset, count);
      bytes += count;
      checkLimits();
    } else if (count < 0 && entry.getCrc() != sum.getValue()) {
      throw new IOException("check sum of " + entry.getName());
    }
    return count;
  }

  private void checkLimits() throws IOException {
    if (bytes > MOST_BYTES) {
      excess = RejectionCause.TOO_LARGE;
      throw new IOException(entry.getName() + " expands to more than " + MOST_BYTES);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (bytes > RATIO_FROM && bytes / packed > MOST_RATIO) {
      excess = RejectionCause.HOSTILE;
      throw new IOException(entry.getName() + " expands more than " + MOST_RATIO + " times");
    }
  }

  /** Why the part cannot be read when reading it failed. */
  RejectionCause failure() {
    return excess == null ? RejectionCause.DAMAGED : excess;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
