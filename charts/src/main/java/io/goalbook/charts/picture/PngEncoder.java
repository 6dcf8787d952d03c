package io.goalbook.charts.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes a picture as PNG: three bytes a pixel, each row as the difference to the row above.
 *
 * <p>The JDK's writer tries five filters on every row of a picture that is mostly white; this one
 * is several times faster and gives files of the same size.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte FILTER_UP = 2;
  private static final int LEVEL = 4;

  private PngEncoder() {}

  /** Encodes an image of type {@code TYPE_INT_RGB}. */
  static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put(new byte[] {8, 2, 0, 0, 0});
    chunk(png, "IHDR", header.array());
    chunk(png, "IDAT", deflate(filtered(image)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] filtered(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    int stride = width * 3 + 1;
    byte[] rows = new byte[stride * image.getHeight()];
    int[] above = new int[width];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      System.arraycopy(pixels, y * width, row, 0, width);
      rows[y * stride] = FILTER_UP;
      difference(row, above, rows, y * stride + 1);
      int[] free = above;
      above = row;
      row = free;
    }
    return rows;
  }

  /** Most rows equal the one above or differ in a few places: what is equal stays zero. */
  private static void difference(int[] row, int[] above, byte[] rows, int start) {
    int x = Arrays.mismatch(row, above);
    while (x >= 0 && x < row.length) {
      int pixel = row[x];
      int other = above[x];
      if (pixel != other) {
        int to = start + x * 3;
        rows[to] = (byte) ((pixel >> 16) - (other >> 16));
        rows[to + 1] = (byte) ((pixel >> 8) - (other >> 8));
        rows[to + 2] = (byte) (pixel - other);
      }
      x++;
    }
  }

  private static byte[] deflate(byte[] rows) {
    Deflater deflater = new Deflater(LEVEL);
    deflater.setInput(rows);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
  }
}
