package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import io.goalbook.ingest.value.ValueWords.Word;
import io.goalbook.model.value.Comparator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deadlines: 2026年12月底, 12月31日前, 2021年1月-12月, 上半年, 每月15日前, 一周内. Knows the last day that is meant.
 * Immutable.
 */
public final class DateReader {
  /** Every deadline has one of them: one look spares most values the patterns. */
  private static final String SIGNS = "年月日号周天时季期前内.-/";

  private static final Pattern COMPACT = Pattern.compile("20\\d{6}");
  private static final Pattern TAIL =
      Pattern.compile("(?:\\d{1,2}[时点](?:\\d{1,2}分)?)?[\\p{IsHan}]{0,10}[。.]?");
  private static final Pattern RECURRING =
      Pattern.compile(
          "每年\\d{1,2}月[^\\d]{0,8}|(?:每个?(?:年|月|季度|季|周|半年|学期|学年)|[次下当]月|次年).{0,10}(?:日|号|底|末|初|旬)(?:之前|以前|前|内)?.{0,8}");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "[^≤≥<>=\\d]{0,14}?(?:\\d{1,3}(?:\\.\\d+)?|[一二两三四五六七八九十半]+)个?"
              + "(?:周|星期|月|天|日|自然日|工作日|小时|分钟|年|季度|学期)(?:之内|以内|内)(?:[^\\d]{0,8})");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{1,2}[日号](?:之前|以前|前)");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(20\\d\\d)年(?:度|全年)?(?:之前|以前|前)?");
  private static final Pattern YEAR_AND_WORD = Pattern.compile("(20\\d\\d)年(?:度)?(.+)");
  private static final Pattern YEARS =
      Pattern.compile("(20\\d\\d)年?(?:度)?(?:-+|~|至|到)(20\\d\\d)年?(?:度)?");
  private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:-+|~|至|到)(\\d{1,2}月.*)");
  private static final Pattern QUARTERS =
      Pattern.compile("((?:20\\d\\d年(?:度)?)?)第?[一二三四1-4](?:季度?)?(?:-+|~|至|到)(第?[一二三四1-4]季度?.*)");
  private static final Pattern SEPARATOR = Pattern.compile("-+|~|至|到");
  private static final Pattern MONTH_NUMBER =
      Pattern.compile("(?:20\\d\\d[年./-])?(?:0?[1-9]|1[0-2])");
  private static final Pattern NUMERAL_OF_DATE =
      Pattern.compile("[〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+(?=[年月日号])");

  private final ValueWords words;

  DateReader(ValueWords words) {
    this.words = words;
  }

  /**
   * Reads a deadline that fills the whole text.
   *
   * @param text without white space, signs normalised
   * @param fiscalYear the year of a date that names none
   * @return empty when the text is no deadline
   */
  Optional<Statement.Day> read(String text, OptionalInt fiscalYear) {
    if (!hasSign(text) && !COMPACT.matcher(text).matches()) {
      return Optional.empty();
    }
    String digits = inDigits(text);
    String bare = withoutLead(digits);
    if (isUndated(text) || DAY_OF_MONTH.matcher(bare).matches()) {
      return Optional.of(new Statement.Day(Optional.empty()));
    }
    // 年内 may be a date and may stand before one: the whole text goes first.
    return dated(digits, fiscalYear).or(() -> dated(bare, fiscalYear));
  }

  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement.Day> dated(String text, OptionalInt fiscalYear) {
    return single(text, fiscalYear).or(() -> span(text, fiscalYear));
  }

  /** 不超过3天以内 binds a number; 一周内 is a deadline. */
  private boolean isUndated(String text) {
    boolean bound =
        words.leading(Kind.BEFORE, text).anyMatch(word -> word.comparator().isPresent());
    return !bound && (RECURRING.matcher(text).matches() || RELATIVE.matcher(text).matches());
  }

  private static String inDigits(String text) {
    return NUMERAL_OF_DATE
        .matcher(text)
        .replaceAll(
            numeral ->
                Numerals.parse(numeral.group())
                    .map(number -> number.toPlainString())
                    .orElse(numeral.group()));
  }

  /** A deadline may follow 于 or ≤, never ≥. */
  private String withoutLead(String text) {
    Optional<Word> lead =
        words
            .leading(Kind.DATE_LEAD, text)
            .findFirst()
            .or(() -> words.leading(Kind.BEFORE, text).filter(DateReader::mayBindDay).findFirst());
    return lead.isEmpty() || lead.get().spelling().length() == text.length()
        ? text
        : withoutLead(lead.get().after(text));
  }

  private static boolean mayBindDay(Word word) {
    return word.comparator()
        .filter(sign -> sign == Comparator.AT_LEAST || sign == Comparator.MORE_THAN)
        .isEmpty();
  }

  private Optional<Statement.Day> span(String text, OptionalInt fiscalYear) {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return single(years.group(2) + "年", fiscalYear);
    }
    Matcher months = MONTHS.matcher(text);
    if (months.matches() && MONTH_NUMBER.matcher(months.group(1)).matches()) {
      return single(months.group(2), fiscalYear);
    }
    Matcher quarters = QUARTERS.matcher(text);
    if (quarters.matches()) {
      return single(quarters.group(1) + quarters.group(2), fiscalYear);
    }
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      Optional<Statement.Day> day =
          span(text.substring(0, separator.start()), text.substring(separator.end()), fiscalYear);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<Statement.Day> span(String from, String to, OptionalInt fiscalYear) {
    OptionalInt named = CalendarDay.yearOf(from);
    OptionalInt assumed = named.isPresent() ? named : fiscalYear;
    boolean startsAsDate =
        single(from, assumed).isPresent()
            || (named.isPresent() && MONTH_NUMBER.matcher(from).matches());
    if (!startsAsDate) {
      return Optional.empty();
    }
    String month = named.isPresent() && MONTH_NUMBER.matcher(to).matches() ? to + "月" : to;
    return single(inFullDate(from, month), assumed);
  }

  /** 2025.1.1-12.31 leaves the year to the first day. */
  private static String inFullDate(String from, String to) {
    boolean monthAndDay = to.matches("\\d{1,2}[./]\\d{1,2}") && from.matches("20\\d\\d[./-].*");
    return monthAndDay ? from.substring(0, 5) + to : to;
  }

  private Optional<Statement.Day> single(String text, OptionalInt fiscalYear) {
    Matcher year = WHOLE_YEAR.matcher(text);
    if (year.matches()) {
      return CalendarDay.at(year.group(1) + "年底", fiscalYear)
          .map(day -> new Statement.Day(day.date()));
    }
    return worded(text, fiscalYear)
        .or(() -> CalendarDay.at(text, fiscalYear))
        .filter(day -> isTail(day.rest()))
        .map(day -> new Statement.Day(day.date()));
  }

  /** 上半年, 2025年上半年, 春节前: days that are named by the word list. */
  private Optional<CalendarDay> worded(String text, OptionalInt fiscalYear) {
    Matcher year = YEAR_AND_WORD.matcher(text);
    boolean named = year.matches();
    String word = named ? year.group(2) : text;
    OptionalInt in = named ? OptionalInt.of(Integer.parseInt(year.group(1))) : fiscalYear;
    return words
        .leading(Kind.DATE, word)
        .findFirst()
        .map(found -> new CalendarDay(last(found, in), found.after(word)));
  }

  private static Optional<LocalDate> last(Word word, OptionalInt year) {
    return word.meaning().isEmpty() || year.isEmpty()
        ? Optional.empty()
        : Optional.of(MonthDay.parse("--" + word.meaning()).atYear(year.getAsInt()));
  }

  /** 前, 到位, 底前完成 end a deadline; 起 makes it a beginning. */
  private boolean isTail(String rest) {
    Predicate<String> starts = text -> words.leading(Kind.START, text).findAny().isPresent();
    return TAIL.matcher(rest).matches() && !starts.test(rest);
  }

  /**
   * The last day of a point such as 3月底 or 12月31日 in a year.
   *
   * @return empty when the text is no date or the year is unknown
   */
  public static Optional<LocalDate> lastDay(String text, OptionalInt fiscalYear) {
    return CalendarDay.at(ValueText.canonical(text), fiscalYear)
        .filter(day -> TAIL.matcher(day.rest()).matches())
        .flatMap(CalendarDay::date);
  }
}
