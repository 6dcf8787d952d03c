package io.goalbook.charts.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours that stand for all colours of a picture. A chart has few colours of its own;
 * the thousands between them come from smooth edges, where a neighbouring tone is not seen.
 */
final class Palette {
  static final int MOST = 256;

  /** Squared distance in red, green and blue with which a search for enough room begins. */
  private static final int FIRST_TOLERANCE = 12;

  private final List<Integer> colours;
  private final Map<Integer, Byte> places;

  private Palette(List<Integer> colours, Map<Integer, Byte> places) {
    this.colours = colours;
    this.places = places;
  }

  /**
   * Chooses colours: all where they are few, else the most frequent ones that differ enough from
   * each other for everything else to be near one of them.
   *
   * @param pixels red, green and blue in the lower three bytes
   */
  static Palette of(int[] pixels) {
    List<Integer> byFrequency = byFrequency(pixels);
    int tolerance = 0;
    List<Integer> chosen = byFrequency;
    while (chosen.size() > MOST) {
      tolerance = tolerance == 0 ? FIRST_TOLERANCE : tolerance * 2;
      chosen = apart(byFrequency, tolerance);
    }
    Map<Integer, Byte> places = new HashMap<>();
    for (int colour : byFrequency) {
      places.put(colour, (byte) nearest(chosen, colour));
    }
    return new Palette(chosen, places);
  }

  private static List<Integer> byFrequency(int[] pixels) {
    Map<Integer, int[]> counts = new HashMap<>();
    int start = 0;
    while (start < pixels.length) {
      int end = start + 1;
      while (end < pixels.length && pixels[end] == pixels[start]) {
        end++;
      }
      counts.computeIfAbsent(pixels[start] & 0xFFFFFF, colour -> new int[1])[0] += end - start;
      start = end;
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, int[]> entry) -> -entry.getValue()[0])
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Integer> apart(List<Integer> byFrequency, int tolerance) {
    List<Integer> chosen = new ArrayList<>();
    for (int colour : byFrequency) {
      if (chosen.isEmpty() || distance(chosen.get(nearest(chosen, colour)), colour) > tolerance) {
        chosen.add(colour);
      }
    }
    return chosen;
  }

  private static int nearest(List<Integer> chosen, int colour) {
    int best = 0;
    int shortest = Integer.MAX_VALUE;
    for (int place = 0; place < chosen.size() && shortest > 0; place++) {
      int distance = distance(chosen.get(place), colour);
      if (distance < shortest) {
        shortest = distance;
        best = place;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }

  /** The colours, three bytes each. */
  byte[] bytes() {
    byte[] bytes = new byte[colours.size() * 3];
    for (int place = 0; place < colours.size(); place++) {
      int colour = colours.get(place);
      bytes[place * 3] = (byte) (colour >> 16);
      bytes[place * 3 + 1] = (byte) (colour >> 8);
      bytes[place * 3 + 2] = (byte) colour;
    }
    return bytes;
  }

  /** Writes the places of the colours of some pixels that this palette was made of. */
  void places(int[] pixels, int from, int count, byte[] to, int start) {
    int done = 0;
    while (done < count) {
      int colour = pixels[from + done];
      int end = done + 1;
      while (end < count && pixels[from + end] == colour) {
        end++;
      }
      byte place = places.getOrDefault(colour & 0xFFFFFF, (byte) 0);
      Arrays.fill(to, start + done, start + end, place);
      done = end;
    }
  }
}
