package io.goalbook.ingest.document.packed;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.TimeLimit;
import io.goalbook.model.source.RejectionCause;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * A part of an archive as it expands: stops at the limits and knows at the end whether the bytes
 * are those that were packed.
 */
public final class PartStream extends FilterInputStream {
  private final ZipArchiveEntry entry;
  private final PartLimits limits;
  private final TimeLimit time;
  private final CRC32 sum = new CRC32();
  private long bytes;
  private @Nullable RejectionCause excess;

  PartStream(InputStream packed, ZipArchiveEntry entry, PartLimits limits) {
    super(packed);
    this.entry = entry;
    this.limits = limits;
    this.time = TimeLimit.of(limits.time());
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
    }
    return count;
  }

  private void checkLimits() throws IOException {
    if (time.isOver()) {
      excess = RejectionCause.TIMED_OUT;
      throw new IOException(entry.getName() + " takes longer than " + limits.time());
    }
    if (bytes > limits.bytes()) {
      excess = RejectionCause.TOO_LARGE;
      throw new IOException(entry.getName() + " expands to more than " + limits.bytes());
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (bytes > limits.ratioFrom() && bytes / packed > limits.ratio()) {
      excess = RejectionCause.HOSTILE;
      throw new IOException(entry.getName() + " expands more than " + limits.ratio() + " times");
    }
  }

  /** Which limit was passed, when reading stopped because of one. */
  Optional<RejectionCause> excess() {
    return Optional.ofNullable(excess);
  }

  /**
   * Compares the check sum. To be asked after the parser reached the end of the part, when it has
   * closed this stream.
   *
   * @throws DocumentException when the bytes are not those that were packed
   */
  void verify() throws DocumentException {
    if (!isAsPacked()) {
      throw new DocumentException(RejectionCause.DAMAGED, "check sum of " + entry.getName());
    }
  }

  private boolean isAsPacked() {
    return entry.getCrc() == sum.getValue();
  }

  /**
   * All bytes of a small part. Says nothing about what is wrong: a parser that reads the part anew
   * comes to the same fault and tells it.
   *
   * @param most how many bytes are taken at most
   * @param margin how many zeros are to stand behind them
   * @return empty when the part is larger, or not as it was packed
   */
  public Optional<byte[]> whole(int most, int margin) {
    long size = entry.getSize();
    if (size < 0 || size > most) {
      return Optional.empty();
    }
    byte[] whole = new byte[(int) size + margin];
    try {
      // One more byte is asked for than there should be.
      boolean all = readNBytes(whole, 0, (int) size + 1) == size && isAsPacked();
      return all ? Optional.of(whole) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * All bytes of a part.
   *
   * @throws DocumentException when it passes a limit or is not as it was packed
   */
  public byte[] whole() throws DocumentException, IOException {
    byte[] whole;
    try {
      whole = readAllBytes();
    } catch (IOException e) {
      if (excess != null) {
        throw new DocumentException(excess, "a limit of parts", e);
      }
      throw e;
    }
    verify();
    return whole;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
