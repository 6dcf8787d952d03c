package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.document.page.LimitException;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the packed streams of a file become, before the library unpacks them whole into
 * memory: a file of 1 MB can hold 1 GB of blanks, and 1 TB when it is packed twice.
 */
final class PackedStreams {
  private static final int CHUNK = 1 << 16;

  /** Packed, packed again and once more. */
  private static final int DEEPEST = 3;

  private long left = PdfLimits.EXPANDED;

  private PackedStreams() {}

  /**
   * Checks a file.
   *
   * @throws LimitException when its streams become more than {@link PdfLimits#EXPANDED} together
   */
  static void check(byte[] content) throws LimitException {
    PackedStreams streams = new PackedStreams();
    for (int start = 0; start < content.length - 1; start++) {
      if (isPacked(content, start) && isAfterKeyword(content, start)) {
        streams.unpack(content, start);
      }
    }
  }

  /** The head of a zlib stream with the usual window. */
  private static boolean isPacked(byte[] content, int start) {
    int head = (content[start] & 0xFF) << 8 | (content[start + 1] & 0xFF);
    return (content[start] & 0x0F) == 8 && head % 31 == 0;
  }

  private static boolean isAfterKeyword(byte[] content, int start) {
    int end = start;
    while (end > 0 && (content[end - 1] == '\n' || content[end - 1] == '\r')) {
      end--;
    }
    return end < start
        && end >= 6
        && content[end - 1] == 'm'
        && content[end - 2] == 'a'
        && content[end - 3] == 'e'
        && content[end - 4] == 'r'
        && content[end - 5] == 't'
        && content[end - 6] == 's';
  }

  private void unpack(byte[] content, int start) throws LimitException {
    try (Layer layer = new Layer(1)) {
      unpack(layer, content, start, content.length - start);
    } catch (DataFormatException e) {
      // A damaged stream, or none: what it is shows when the library reads it.
      return;
    }
  }

  /** Unpacks a part of a stream and what is packed in it. */
  private void unpack(Layer layer, byte[] packed, int from, int length)
      throws LimitException, DataFormatException {
    layer.inflater.setInput(packed, from, length);
    byte[] chunk = new byte[CHUNK];
    int size = layer.inflater.inflate(chunk);
    while (size > 0) {
      left -= size;
      if (left < 0) {
        throw new LimitException("streams of more than " + PdfLimits.EXPANDED + " bytes");
      }
      if (layer.isPackedAgain(chunk, size)) {
        unpack(layer.below(), chunk, 0, size);
      }
      size = layer.inflater.inflate(chunk);
    }
  }

  /** One of the packings of a stream. */
  private static final class Layer implements AutoCloseable {
    private final Inflater inflater = new Inflater();
    private final int depth;
    private boolean begun;
    private @Nullable Layer inner;

    Layer(int depth) {
      this.depth = depth;
    }

    boolean isPackedAgain(byte[] chunk, int size) {
      if (!begun && size > 1 && depth < DEEPEST && isPacked(chunk, 0)) {
        inner = new Layer(depth + 1);
      }
      begun = true;
      return inner != null;
    }

    Layer below() {
      return Objects.requireNonNull(inner);
    }

    @Override
    public void close() {
      inflater.end();
      if (inner != null) {
        inner.close();
      }
    }
  }
}
