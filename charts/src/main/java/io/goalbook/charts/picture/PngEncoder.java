package io.goalbook.charts.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes a picture as PNG: one byte a pixel, which names a colour of its {@link Palette}.
 *
 * <p>The JDK's writer keeps three bytes a pixel and tries five filters on every row of a picture
 * that is mostly white: its files are two to three times as large and take several times longer. A
 * workbook of thirty provinces holds a hundred pictures and is to be sent by mail.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte EIGHT_BITS = 8;
  private static final byte INDEXED = 3;
  private static final int LEVEL = 6;

  private PngEncoder() {}

  /** Encodes an image of type {@code TYPE_INT_RGB}. */
  static byte[] encode(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Palette palette = Palette.of(pixels);
    ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put(new byte[] {EIGHT_BITS, INDEXED, 0, 0, 0});
    chunk(png, "IHDR", header.array());
    chunk(png, "PLTE", palette.bytes());
    chunk(png, "IDAT", deflate(rows(pixels, image.getWidth(), image.getHeight(), palette)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Every row begins with a byte that says that it is not filtered. */
  private static byte[] rows(int[] pixels, int width, int height, Palette palette) {
    int stride = width + 1;
    byte[] rows = new byte[stride * height];
    for (int y = 0; y < height; y++) {
      palette.places(pixels, y * width, width, rows, y * stride + 1);
    }
    return rows;
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
