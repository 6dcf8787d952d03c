package io.goalbook.charts.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes a picture as PNG with a palette, a byte for each pixel: less than half of the size and of
 * the time of three bytes, and a workbook holds a hundred pictures.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte INDEXED = 3;
  private static final int LEVEL = 4;

  private PngEncoder() {}

  /** Encodes an image of type {@code TYPE_INT_RGB}. */
  static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put(new byte[] {8, INDEXED, 0, 0, 0});
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Palette palette = Palette.of(pixels);
    chunk(png, "IHDR", header.array());
    chunk(png, "PLTE", channels(palette.colours()));
    chunk(png, "IDAT", deflate(indexed(pixels, image.getWidth(), palette)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** A byte for each pixel; unfiltered, which suits an image of few colours. */
  private static byte[] indexed(int[] pixels, int width, Palette palette) {
    int height = pixels.length / width;
    byte[] rows = new byte[(width + 1) * height];
    int colour = pixels[0];
    byte index = palette.index(colour);
    for (int y = 0; y < height; y++) {
      int start = y * (width + 1) + 1;
      for (int x = 0; x < width; x++) {
        if (pixels[y * width + x] != colour) {
          colour = pixels[y * width + x];
          index = palette.index(colour);
        }
        rows[start + x] = index;
      }
    }
    return rows;
  }

  private static byte[] channels(int[] colours) {
    byte[] channels = new byte[3 * colours.length];
    for (int at = 0; at < colours.length; at++) {
      channels[3 * at] = (byte) (colours[at] >> 16);
      channels[3 * at + 1] = (byte) (colours[at] >> 8);
      channels[3 * at + 2] = (byte) colours[at];
    }
    return channels;
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
