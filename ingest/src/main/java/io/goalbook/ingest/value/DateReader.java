package io.goalbook.ingest.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates by which something is done: 2026年12月底, 12月31日前, 2021年1月-12月, 每月15日前, 一周内. Knows the last
 * day that is meant.
 */
public final class DateReader {
  private static final String LEAD = "^(?:于|在|截至|截止|截止到|不晚于|到|至|当年|本年|≤|<=)?";
  private static final String TAIL = "(?:之前|以前|前|内|止)?[\\u4E00-\\u9FA5]{0,8}[。.]?$";
  private static final String YEAR = "(?:(20\\d\\d)年|当年|本年)?";

  private static final Pattern DAY =
      Pattern.compile(LEAD + YEAR + "(\\d{1,2})月(\\d{1,2})(?:[日号]|(?=前|之前|以前|$))" + TAIL);
  private static final Pattern DOTTED_DAY =
      Pattern.compile(LEAD + "(20\\d\\d)[./-](\\d{1,2})[./-](\\d{1,2})日?" + TAIL);
  private static final Pattern MONTH =
      Pattern.compile(LEAD + YEAR + "(\\d{1,2})月(?:份)?(上旬|中旬|下旬|底|末|初)?" + TAIL);
  private static final Pattern DOTTED_MONTH =
      Pattern.compile(LEAD + "(20\\d\\d)[./-](\\d{1,2})()" + TAIL);
  private static final Pattern YEAR_END =
      Pattern.compile(LEAD + "(?:(20\\d\\d)年(?:度)?|当年|本年|年)(?:年)?(?:底|末|内)" + TAIL);
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(LEAD + "(20\\d\\d)年(?:度)?(?:之前|以前|前)?$");
  private static final Pattern RECURRING =
      Pattern.compile("^每(?:年|月|季度|季|周|半年|学期).{0,10}(?:日|号|底|末|初|旬)(?:之前|以前|前|内)?.{0,6}$");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "^[^≤≥<>=\\d]{0,10}?(?:\\d+|[一二两三四五六七八九十半]+)个?(?:周|月|天|日|工作日|小时|年|季度)(?:之内|以内|内)(?:.{0,6})$");
  private static final Pattern SPAN =
      Pattern.compile("^(.{2,12}?)\\s*(?:-|—|–|－|~|～|至|到)\\s*(.{2,12})$");
  private static final Pattern STARTS_WITH_YEAR = Pattern.compile("^(20\\d\\d)[年./]");

  /** Every date has one of them: one look spares most values the patterns. */
  private static final String SIGNS = "年月日号周天时季.-/";

  private DateReader() {}

  /**
   * Reads a deadline that fills the whole text.
   *
   * @param text without white space
   * @param fiscalYear the year of a date that names none
   * @return empty when the text is no deadline
   */
  static Optional<Reading> read(String text, OptionalInt fiscalYear) {
    if (text.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      return Optional.empty();
    }
    if (RECURRING.matcher(text).matches() || RELATIVE.matcher(text).matches()) {
      return Optional.of(new Reading(Optional.empty()));
    }
    Optional<Reading> span = span(text, fiscalYear);
    return span.isPresent() ? span : single(text, fiscalYear);
  }

  private static Optional<Reading> span(String text, OptionalInt fiscalYear) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Matcher year = STARTS_WITH_YEAR.matcher(matcher.group(1));
    boolean named = year.find();
    OptionalInt assumed = named ? OptionalInt.of(Integer.parseInt(year.group(1))) : fiscalYear;
    boolean startsAsDate =
        single(matcher.group(1), assumed).isPresent()
            || (named && matcher.group(1).matches("20\\d\\d年\\d{1,2}"));
    return startsAsDate ? single(matcher.group(2), assumed) : Optional.empty();
  }

  private static Optional<Reading> single(String text, OptionalInt fiscalYear) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return date(year(day.group(1), fiscalYear), day.group(2), day.group(3));
    }
    Matcher dottedDay = DOTTED_DAY.matcher(text);
    if (dottedDay.matches()) {
      return date(year(dottedDay.group(1), fiscalYear), dottedDay.group(2), dottedDay.group(3));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return month(year(month.group(1), fiscalYear), month.group(2), month.group(3));
    }
    Matcher dotted = DOTTED_MONTH.matcher(text);
    if (dotted.matches()) {
      return month(year(dotted.group(1), fiscalYear), dotted.group(2), null);
    }
    Matcher end = YEAR_END.matcher(text);
    if (end.matches()) {
      return month(year(end.group(1), fiscalYear), "12", null);
    }
    Matcher before = YEAR_BEFORE.matcher(text);
    if (before.matches()) {
      return month(year(before.group(1), fiscalYear), "12", null);
    }
    return Optional.empty();
  }

  private static OptionalInt year(
      @org.jspecify.annotations.Nullable String printed, OptionalInt fiscalYear) {
    return printed == null ? fiscalYear : OptionalInt.of(Integer.parseInt(printed));
  }

  private static Optional<Reading> date(OptionalInt year, String month, String day) {
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
      return Optional.empty();
    }
    if (year.isEmpty()) {
      return Optional.of(new Reading(Optional.empty()));
    }
    try {
      return Optional.of(
          new Reading(Optional.of(LocalDate.of(year.getAsInt(), monthNumber, dayNumber))));
    } catch (DateTimeException e) {
      // 31 June and the like: a date is meant, but which?
      return Optional.of(new Reading(Optional.empty()));
    }
  }

  private static Optional<Reading> month(
      OptionalInt year, String month, @org.jspecify.annotations.Nullable String part) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    if (year.isEmpty()) {
      return Optional.of(new Reading(Optional.empty()));
    }
    YearMonth whole = YearMonth.of(year.getAsInt(), number);
    LocalDate last =
        "上旬".equals(part) || "初".equals(part)
            ? whole.atDay(10)
            : "中旬".equals(part) ? whole.atDay(20) : whole.atEndOfMonth();
    return Optional.of(new Reading(Optional.of(last)));
  }

  /**
   * The last day of a point such as 3月底 or 12月31日 in a year.
   *
   * @return empty when the text is no date or the year is unknown
   */
  public static Optional<LocalDate> lastDay(String text, OptionalInt fiscalYear) {
    return single(text.replaceAll("\\s+", ""), fiscalYear).flatMap(Reading::date);
  }

  /**
   * A deadline.
   *
   * @param date the last day; empty for recurring and relative ones and when the year is unknown
   */
  record Reading(Optional<LocalDate> date) {}
}
