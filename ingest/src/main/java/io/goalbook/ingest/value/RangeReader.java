package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import io.goalbook.ingest.value.ValueWords.Word;
import io.goalbook.model.value.Unit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two bounds: 80%-90%, 3至5次, 100人到120人, ≥80%且≤90%, 80%≤合格率≤90%. Immutable. */
final class RangeReader {
  private static final Pattern AROUND =
      Pattern.compile("([^<>≤≥=]+)(<=|≤|<)[^<>≤≥=\\d]{1,12}((?:<=|≤|<).+)");

  /** 0312-6223344 is a telephone. */
  private static final Pattern TELEPHONE = Pattern.compile("0\\d{2,3}-\\d{7,8}");

  private final ValueWords words;
  private final AmountReader amounts;
  private final BoundReader bounds;
  private final EachWords each;

  RangeReader(ValueWords words, AmountReader amounts, BoundReader bounds, EachWords each) {
    this.words = words;
    this.each = each;
    this.amounts = amounts;
    this.bounds = bounds;
  }

  /** Reads a range that fills the whole text. */
  Optional<Statement.Limits> read(String text) {
    if (TELEPHONE.matcher(text).matches()) {
      return Optional.empty();
    }
    return between(withoutWords(text)).or(() -> bothBounds(text)).or(() -> around(text));
  }

  /** 80%-90%, each year 3-5次. */
  private Optional<Statement.Limits> between(String text) {
    Optional<EachWords.Each> whom = each.at(text);
    return whom.isPresent()
        ? between(withoutWords(text.substring(whom.get().end())))
            .map(limits -> limits.each(whom.get().whom()))
        : split(text, Kind.RANGE, amounts::readFirst, amounts::read);
  }

  private String withoutWords(String text) {
    Optional<Word> before = words.leading(Kind.BEFORE, text).findFirst();
    if (before.isPresent()) {
      return withoutWords(before.get().after(text));
    }
    return words.trailing(Kind.AFTER, text).findFirst().map(word -> word.before(text)).orElse(text);
  }

  private Optional<Statement.Limits> split(
      String text,
      Kind kind,
      Function<String, Optional<Amount>> lower,
      Function<String, Optional<Amount>> upper) {
    for (int i = 1; i < text.length() - 1; i++) {
      String rest = text.substring(i);
      Optional<Word> word = words.leading(kind, rest).findFirst();
      if (word.isPresent()) {
        String low = text.substring(0, i);
        String high = word.get().after(rest);
        Optional<Statement.Limits> limits =
            lower
                .apply(low)
                .flatMap(first -> upper.apply(high).flatMap(last -> limits(first, last)));
        if (limits.isPresent()) {
          return limits;
        }
      }
    }
    return Optional.empty();
  }

  /** ≥80%且≤90%. */
  private Optional<Statement.Limits> bothBounds(String text) {
    return split(
        text,
        Kind.BOTH,
        side -> bounds.read(side).filter(Bound::isLower).map(Bound::amount),
        side -> bounds.read(side).filter(Bound::isUpper).map(Bound::amount));
  }

  /** 80%≤合格率≤90%. */
  private Optional<Statement.Limits> around(String text) {
    Matcher matcher = AROUND.matcher(text);
    boolean hasSign = text.indexOf('<') >= 0 || text.indexOf('≤') >= 0;
    if (!hasSign || !matcher.matches()) {
      return Optional.empty();
    }
    Optional<Amount> low = amounts.read(matcher.group(1));
    Optional<Amount> high = bounds.read(matcher.group(3)).filter(Bound::isUpper).map(Bound::amount);
    return low.flatMap(first -> high.flatMap(last -> limits(first, last)));
  }

  private static Optional<Statement.Limits> limits(Amount first, Amount last) {
    return unit(first.unit(), last.unit())
        .map(
            unit ->
                first.number().compareTo(last.number()) <= 0
                    ? new Statement.Limits(first.number(), last.number(), unit, false)
                    : new Statement.Limits(last.number(), first.number(), unit, true));
  }

  /** The first number may leave its unit, or the end of it, to the second: 1.5万-2万元. */
  private static Optional<Unit> unit(Unit first, Unit last) {
    if (last.isNone()) {
      return Optional.of(first);
    }
    return last.text().startsWith(first.text()) ? Optional.of(last) : Optional.empty();
  }
}
