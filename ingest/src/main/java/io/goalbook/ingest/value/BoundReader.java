package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import io.goalbook.ingest.value.ValueWords.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers with signs and words around them: ≥46人, 达到90%以上, 控制在5天以内, 每人每年不超过2000元. Immutable. */
final class BoundReader {
  /** 确保达到≥90%以上(含) has five; more is no value. */
  private static final int MOST_WORDS = 6;

  /** 每人每年补助2000元: as many signs may stand between the two. */
  private static final int LONGEST_FILLER = 6;

  private static final Pattern FILLER = Pattern.compile("\\p{IsHan}*");
  private static final Pattern DIGIT_FIRST = Pattern.compile("\\d.*");

  private final ValueWords words;
  private final AmountReader amounts;
  private final EachWords each;

  BoundReader(ValueWords words, AmountReader amounts, EachWords each) {
    this.words = words;
    this.amounts = amounts;
    this.each = each;
  }

  /** Reads a number with all that stands around it; it must fill the whole text. */
  Optional<Bound> read(String text) {
    return read(text, MOST_WORDS);
  }

  private Optional<Bound> read(String text, int most) {
    if (text.isEmpty() || most == 0) {
      return Optional.empty();
    }
    return amounts
        .read(text)
        .filter(amount -> !endsWithBound(amount))
        .map(Bound::of)
        .or(() -> afterSign(text, most))
        .or(() -> misread(text))
        .or(() -> forEach(text, most))
        .or(() -> beforeWord(text, most))
        .or(() -> insideUnit(text, most));
  }

  /** The grammar of units is generous: 人以上 would be one. */
  private boolean endsWithBound(Amount amount) {
    return words.isIn(Kind.AFTER, amount.unit().text());
  }

  private Optional<Bound> afterSign(String text, int most) {
    return words
        .leading(Kind.BEFORE, text)
        .findFirst()
        .flatMap(sign -> signed(sign, sign.after(text), most));
  }

  private Optional<Bound> signed(Word sign, String rest, int most) {
    Optional<Bound> bound =
        sign.comparator().isPresent() && rest.startsWith("-")
            ? amounts.read(rest.substring(1)).map(Amount::negated).map(Bound::of)
            : read(rest, most - 1);
    // The outer sign binds only when the inner ones do not: 达到≥90%, ≤5天以内.
    return bound.map(inner -> outer(sign, inner));
  }

  private static Bound outer(Word sign, Bound inner) {
    return sign.comparator().isEmpty()
        ? inner
        : new Bound(sign.comparator(), inner.amount()).with(inner.comparator());
  }

  /** A sign that the recognition of characters took for a word: 二100. */
  private Optional<Bound> misread(String text) {
    return words
        .leading(Kind.MISREAD, text)
        .filter(word -> DIGIT_FIRST.matcher(word.after(text)).matches())
        .findFirst()
        .flatMap(
            word -> amounts.read(word.after(text)).map(a -> Bound.of(a).with(word.comparator())));
  }

  private Optional<Bound> forEach(String text, int most) {
    Optional<EachWords.Each> whom = each.at(text);
    if (whom.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(whom.get().end());
    int longest = Math.min(LONGEST_FILLER, rest.length());
    for (int i = 0; i <= longest && FILLER.matcher(rest.substring(0, i)).matches(); i++) {
      Optional<Bound> bound = read(rest.substring(i), most - 1);
      if (bound.isPresent()) {
        return bound.map(inner -> inner.each(whom.get().whom()));
      }
    }
    return Optional.empty();
  }

  private Optional<Bound> beforeWord(String text, int most) {
    return words
        .trailing(Kind.AFTER, text)
        .findFirst()
        .flatMap(word -> read(word.before(text), most - 1).map(b -> b.with(word.comparator())));
  }

  /** 3次以上/年. */
  private Optional<Bound> insideUnit(String text, int most) {
    return words.of(Kind.AFTER).stream()
        .filter(word -> text.contains(word.spelling() + "/"))
        .findFirst()
        .flatMap(
            word ->
                read(text.replace(word.spelling() + "/", "/"), most - 1)
                    .map(bound -> bound.with(word.comparator())));
  }
}
