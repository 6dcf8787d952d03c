package io.goalbook.charts.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * At most 256 colours for an image that has a few flat ones and the shades at their edges. Flat
 * colours stay what they are; shades become the commonest colour near to them, which no eye sees.
 * For one thread: it remembers the colours that it was asked for.
 */
final class Palette {
  private static final int MOST = 256;
  private static final int ALL_BITS = 8;
  private static final int SLOTS = 1 << 12;
  private static final int SLOT_SHIFT = 20;

  private final int[] colours;
  private final Map<Integer, Byte> indexes;
  private final int[] lately = new int[SLOTS];
  private final byte[] latelyIndexes = new byte[SLOTS];

  private Palette(int[] colours, Map<Integer, Byte> indexes) {
    this.colours = colours;
    this.indexes = indexes;
  }

  /** The colours of some pixels, as exact as there is room for. */
  static Palette of(int[] pixels) {
    Map<Integer, Integer> counts = counts(pixels);
    for (int bits = ALL_BITS; ; bits--) {
      Map<Integer, Integer> commonest = commonest(counts, bits);
      if (commonest.size() <= MOST) {
        return of(counts, commonest, bits);
      }
    }
  }

  /** The colours in ascending order. */
  int[] colours() {
    return colours.clone();
  }

  /** The place of a pixel's colour among {@link #colours}. */
  byte index(int pixel) {
    int slot = slot(pixel);
    if (lately[slot] != pixel || pixel == 0) {
      lately[slot] = pixel;
      latelyIndexes[slot] = indexes.getOrDefault(pixel, (byte) 0);
    }
    return latelyIndexes[slot];
  }

  private static Palette of(
      Map<Integer, Integer> counts, Map<Integer, Integer> commonest, int bits) {
    int[] colours = commonest.values().stream().mapToInt(colour -> colour).sorted().toArray();
    Map<Integer, Byte> indexes = new HashMap<>();
    for (int colour : counts.keySet()) {
      int near = commonest.getOrDefault(coarse(colour, bits), colour);
      indexes.put(colour, (byte) Arrays.binarySearch(colours, near));
    }
    return new Palette(colours, indexes);
  }

  /** Pixels lie in runs of one colour; a run of a colour that was met lately needs no look-up. */
  private static Map<Integer, Integer> counts(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] lately = new int[SLOTS];
    int[] tallies = new int[SLOTS];
    int from = 0;
    for (int at = 1; at <= pixels.length; at++) {
      if (at == pixels.length || pixels[at] != pixels[from]) {
        int slot = slot(pixels[from]);
        if (lately[slot] != pixels[from]) {
          counts.merge(lately[slot], tallies[slot], Integer::sum);
          lately[slot] = pixels[from];
          tallies[slot] = 0;
        }
        tallies[slot] += at - from;
        from = at;
      }
    }
    for (int slot = 0; slot < SLOTS; slot++) {
      counts.merge(lately[slot], tallies[slot], Integer::sum);
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** Spreads colours over the slots: the fractional part of the golden ratio, times 2 to the 32. */
  private static int slot(int colour) {
    return (colour * 0x9E3779B1) >>> SLOT_SHIFT;
  }

  /** Of the colours that agree in their highest bits, the commonest. */
  private static Map<Integer, Integer> commonest(Map<Integer, Integer> counts, int bits) {
    Map<Integer, Integer> commonest = new HashMap<>();
    counts
        .keySet()
        .forEach(
            colour ->
                commonest.merge(
                    coarse(colour, bits), colour, (left, right) -> commoner(counts, left, right)));
    return commonest;
  }

  private static int commoner(Map<Integer, Integer> counts, int left, int right) {
    int more = Integer.compare(counts.getOrDefault(left, 0), counts.getOrDefault(right, 0));
    return more > 0 || (more == 0 && left < right) ? left : right;
  }

  private static int coarse(int colour, int bits) {
    int channel = (0xFF << (ALL_BITS - bits)) & 0xFF;
    return colour & (channel << 16 | channel << 8 | channel);
  }
}
