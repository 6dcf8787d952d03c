package io.goalbook.ingest.value;

import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts of money in cells of a form's head: 470, 20.70万元, 伍拾万元整, and sentences that hold one:
 * 854万(高标准农田建设400万元,…), 年度预算854万元. Immutable and safe for threads.
 */
public final class MoneyReader {
  // The same amount in figures may follow in brackets: 贰万元整(¥20000.00).
  // 肆佰柒拾万元整 is a number of 元: 万 belongs to the number, as in 一亿二千万元.
  private static final Pattern IN_WORDS =
      Pattern.compile("^(?:人民币)?((?![百千万亿佰仟])" + Numerals.CHINESE + ")[元圆][整正]?(?:\\([^()]*\\))?$");

  /** A thousand times the national budget of a year: a slip of the pen, and no table holds it. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(16);

  /** A longer cell is an essay. */
  private static final int LONGEST = 2_000;

  private final UnitWords units;
  private final ValueWords words;
  private final MoneyInText amounts;

  private MoneyReader(ValueWords words, UnitWords units) {
    this.words = words;
    this.units = units;
    this.amounts = new MoneyInText(units);
  }

  /** A reader with the words of the lists. */
  public static MoneyReader from(WordLists words) {
    return new MoneyReader(ValueWords.from(words), UnitWords.from(words));
  }

  /**
   * Reads an amount; a breakdown that follows it in the cell is left aside.
   *
   * @param raw the cell
   * @param declared the unit that stands in the label, the group or the line above, when one does
   * @return empty when the cell holds no amount, and when it holds several and does not say which
   *     one is the whole
   */
  public Optional<Money> read(String raw, Optional<String> declared) {
    String lines =
        ValueText.lines(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw).strip();
    String text = ValueText.dense(lines);
    return amounts
        .whole(text)
        .or(() -> inWords(text))
        .or(() -> numeral(text))
        .or(() -> atStart(lines))
        .or(() -> amounts.whole(behindWords(text)))
        .or(() -> inSentence(text))
        .flatMap(found -> money(found, declared));
  }

  /**
   * The sum of the amounts that a cell lists behind its first: 854万(甲400万元,乙454万元) lists 8 540 000.
   *
   * @return yuan; zero when it lists none
   */
  public BigDecimal breakdown(String raw) {
    if (isOneNumber(raw)) {
      return BigDecimal.ZERO;
    }
    String text =
        ValueText.dense(ValueText.lines(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw));
    return amounts.allWithUnit(text).stream()
        .skip(1)
        .map(found -> money(found, Optional.empty()).flatMap(Money::yuan))
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Most cells of money hold nothing else. */
  private static boolean isOneNumber(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      if (!Character.isDigit(sign) && sign != '.' && sign != ',') {
        return false;
      }
    }
    return true;
  }

  /** What stands behind the last colon, unless a number stands before it: then it is a part. */
  private static String behindWords(String text) {
    int colon = text.lastIndexOf(':');
    boolean words = text.substring(0, colon + 1).chars().noneMatch(Character::isDigit);
    return words ? text.substring(colon + 1) : "";
  }

  private static Optional<MoneyInText.Found> inWords(String text) {
    var matcher = IN_WORDS.matcher(text);
    return matcher.matches()
        ? Optional.of(new MoneyInText.Found(0, text.length(), matcher.group(1), Optional.of("元")))
        : Optional.empty();
  }

  /** 壹仟叁佰肆拾陆 under a label that says the unit; 贰拾万 is a number of 元, as 贰拾万元 is. */
  private static Optional<MoneyInText.Found> numeral(String text) {
    if (!Numerals.counts(text) || Numerals.parse(text).isEmpty() || isOneNumber(text)) {
      return Optional.empty();
    }
    boolean large = text.indexOf('万') >= 0 || text.indexOf('亿') >= 0;
    Optional<String> unit = large ? Optional.of("元") : Optional.empty();
    return Optional.of(new MoneyInText.Found(0, text.length(), text, unit));
  }

  /** 854万(…), 470 其中：…: what follows says that the amount is the whole. */
  private Optional<MoneyInText.Found> atStart(String lines) {
    return amounts.atStart(lines).filter(found -> endsAmount(lines, found));
  }

  private boolean endsAmount(String lines, MoneyInText.Found found) {
    String rest = lines.substring(found.end());
    String dense = rest.stripLeading();
    return dense.isEmpty()
        || Character.isWhitespace(rest.charAt(0))
        || ",;。(、+=".indexOf(dense.charAt(0)) >= 0
        || dense.startsWith(lines.substring(found.start(), found.end()))
        || words.leading(ValueWords.Kind.BREAKDOWN, dense).findAny().isPresent();
  }

  /**
   * The amount of a sentence: the one that is called the total, the only one, or the first when the
   * others add up to it.
   */
  private Optional<MoneyInText.Found> inSentence(String text) {
    List<MoneyInText.Found> found = amounts.allWithUnit(text);
    Optional<MoneyInText.Found> total =
        found.stream()
            .filter(
                one -> words.trailing(ValueWords.Kind.TOTAL, head(text, one)).findAny().isPresent())
            .findFirst();
    if (total.isPresent() || found.size() == 1) {
      return total.or(() -> found.stream().findFirst());
    }
    return found.stream().findFirst().filter(first -> isSumOfRest(found));
  }

  private static String head(String text, MoneyInText.Found found) {
    String head = text.substring(0, found.start());
    return head.endsWith("为") || head.endsWith(":") ? head.substring(0, head.length() - 1) : head;
  }

  private boolean isSumOfRest(List<MoneyInText.Found> found) {
    List<BigDecimal> yuan =
        found.stream()
            .map(one -> money(one, Optional.empty()).flatMap(Money::yuan))
            .flatMap(Optional::stream)
            .toList();
    BigDecimal rest = yuan.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
    return found.size() > 2 && yuan.size() == found.size() && yuan.get(0).compareTo(rest) == 0;
  }

  private Optional<Money> money(MoneyInText.Found found, Optional<String> declared) {
    boolean negative = found.number().startsWith("-");
    Optional<String> unit = found.unit().or(() -> declared);
    return Numerals.parse(negative ? found.number().substring(1) : found.number())
        .map(number -> negative ? number.negate() : number)
        .map(number -> new Money(number, unit, yuan(number, unit)));
  }

  private Optional<BigDecimal> yuan(BigDecimal number, Optional<String> unit) {
    return unit.flatMap(units::yuanFactor)
        .map(factor -> number.multiply(factor).setScale(2, RoundingMode.HALF_UP))
        .filter(yuan -> yuan.abs().compareTo(TOO_LARGE) < 0);
  }

  /**
   * An amount.
   *
   * @param number as printed
   * @param unit 元, 万元 …; empty when it is declared nowhere
   * @param yuan the amount in yuan; empty without a unit
   */
  public record Money(BigDecimal number, Optional<String> unit, Optional<BigDecimal> yuan) {}
}
