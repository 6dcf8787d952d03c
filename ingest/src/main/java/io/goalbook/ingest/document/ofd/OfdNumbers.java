package io.goalbook.ingest.document.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringTokenizer;

/** Numbers in attributes: several are divided by blanks. */
final class OfdNumbers {
  /** No page is a hundred metres wide; beyond, sums of coordinates are no longer exact. */
  private static final double LARGEST = 100_000;

  private OfdNumbers() {}

  /** A number; empty when the text is none or stands for nothing on a page. */
  static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      return Math.abs(number) <= LARGEST ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A number of an attribute that may be missing. */
  static double number(Optional<String> text, double otherwise) {
    return text.map(OfdNumbers::number).orElse(OptionalDouble.empty()).orElse(otherwise);
  }

  /** Exactly so many numbers; empty when the text is anything else. */
  static Optional<double[]> numbers(String text, int count) {
    StringTokenizer tokens = new StringTokenizer(text);
    if (tokens.countTokens() != count) {
      return Optional.empty();
    }
    double[] numbers = new double[count];
    for (int index = 0; index < count; index++) {
      OptionalDouble number = number(tokens.nextToken());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers[index] = number.getAsDouble();
    }
    return Optional.of(numbers);
  }

  /**
   * The steps from sign to sign; {@code g 3 2.5} stands for three steps of 2.5.
   *
   * @param most how many steps are wanted; what follows is left out
   */
  static List<Double> steps(String text, int most) {
    StringTokenizer tokens = new StringTokenizer(text);
    List<Double> steps = new ArrayList<>();
    while (tokens.hasMoreTokens() && steps.size() < most) {
      String token = tokens.nextToken();
      double times = 1;
      if (token.equals("g") && tokens.countTokens() > 1) {
        times = number(tokens.nextToken()).orElse(0);
        token = tokens.nextToken();
      }
      OptionalDouble step = number(token);
      if (step.isEmpty()) {
        break;
      }
      for (int time = 0; time < times && steps.size() < most; time++) {
        steps.add(step.getAsDouble());
      }
    }
    return steps;
  }
}
