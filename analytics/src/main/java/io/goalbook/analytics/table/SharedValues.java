package io.goalbook.analytics.table;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Equal values as one object: names, places and shares stand in very many rows, and the statistics
 * of ten thousand documents are a million rows. Not safe for use by several threads.
 */
public final class SharedValues {
  /** Beyond it all are forgotten: most values that stand once only come in long runs. */
  private static final int MOST = 200_000;

  private static final int SMALL_NUMBERS = 1024;

  private final Map<String, Optional<String>> texts = new HashMap<>();
  private final Map<BigDecimal, Optional<BigDecimal>> decimals = new HashMap<>();
  private final Map<Place, Place> places = new HashMap<>();
  private final @Nullable OptionalInt[] numbers = new OptionalInt[SMALL_NUMBERS];

  Optional<String> text(@Nullable String text) {
    return one(texts, text);
  }

  Optional<BigDecimal> decimal(@Nullable BigDecimal decimal) {
    return one(decimals, decimal);
  }

  Place place(Place place) {
    bound(places);
    Place known = places.putIfAbsent(place, place);
    return known == null ? place : known;
  }

  OptionalInt number(int number) {
    if (number < 0 || number >= SMALL_NUMBERS) {
      return OptionalInt.of(number);
    }
    OptionalInt known = numbers[number];
    if (known == null) {
      known = OptionalInt.of(number);
      numbers[number] = known;
    }
    return known;
  }

  private static <T> Optional<T> one(Map<T, Optional<T>> known, @Nullable T value) {
    if (value == null) {
      return Optional.empty();
    }
    bound(known);
    return known.computeIfAbsent(value, Optional::of);
  }

  private static void bound(Map<?, ?> known) {
    if (known.size() >= MOST) {
      known.clear();
    }
  }
}
