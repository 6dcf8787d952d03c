package io.goalbook.ingest.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter or year of the calendar with the last day that it means: 2026年12月底, 12月31日,
 * 2025.12, 20251231, 第四季度, 2025年底.
 *
 * @param date empty when the year is unknown or the day does not exist
 * @param rest what follows in the text
 */
record CalendarDay(Optional<LocalDate> date, String rest) {
  private static final String YEAR = "(?:(20\\d\\d|[1-3]\\d)年(?:度)?|(次|翌)年|当年|本年(?:度)?)?";
  private static final String REST = "(?!\\d)(.*)";
  private static final Pattern NAMED_YEAR = Pattern.compile("(20\\d\\d)(?:年|[./-]|$|\\d{4}).*");
  private static final String QUARTERS = "一二三四";
  private static final int CENTURY = 2000;
  private static final String MILLENNIUM = "20";

  /**
   * With what a day begins that does not begin with a digit: one look spares most texts the forms.
   */
  private static final String BEGINNINGS = "次翌当本第年" + QUARTERS;

  private static final List<Form> FORMS =
      List.of(
          form(
              "(20\\d\\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])" + REST,
              (year, found) -> day(year, found.group(3), found.group(4))),
          form(
              "(20\\d\\d)()([./-])(\\d{1,2})\\3(\\d{1,2})[日号]?" + REST,
              (year, found) -> day(year, found.group(4), found.group(5))),
          form(
              YEAR + "(\\d{1,2})月(?:份)?(\\d{1,2})(?:[日号]|(?=前|之前|以前|$))(.*)",
              (year, found) -> day(year, found.group(3), found.group(4))),
          form(
              "()()(\\d{1,2})\\.(\\d{1,2})((?:前|之前|以前).*)",
              (year, found) -> day(year, found.group(3), found.group(4))),
          form(
              YEAR + "(\\d{1,2})月(?:份)?(上旬|中旬|下旬|月底|底|末|初)?" + REST,
              (year, found) -> month(year, found.group(3), found.group(4))),
          form(
              "(20\\d\\d)()[./](\\d{1,2})(?![./-])" + REST,
              (year, found) -> month(year, found.group(3), "")),
          form(
              "(20\\d\\d)()-(0[1-9]|1[0-2])(?![./-])" + REST,
              (year, found) -> month(year, found.group(3), "")),
          form(
              YEAR + "第?([一二三四1-4])季度?(?:末|底)?" + REST,
              (year, found) -> quarter(year, found.group(3))),
          form(
              "(?:(20\\d\\d|[1-3]\\d)年(?:度)?|(次|翌)年|当年|本年|年)(?:年)?(?:底|末|终|内)" + REST,
              (year, found) -> month(year, "12", "")));

  /**
   * Reads the day with which a text begins.
   *
   * @param text without white space
   * @param assumed the year of a day that names none
   */
  static Optional<CalendarDay> at(String text, OptionalInt assumed) {
    if (text.isEmpty() || !mayBegin(text.charAt(0))) {
      return Optional.empty();
    }
    boolean yearFirst = text.startsWith(MILLENNIUM);
    for (Form form : FORMS) {
      if (form.beginsWithYear() && !yearFirst) {
        continue;
      }
      Matcher found = form.pattern().matcher(text);
      if (found.matches()) {
        Optional<Optional<LocalDate>> date = form.read().apply(year(found, assumed), found);
        if (date.isPresent()) {
          return Optional.of(new CalendarDay(date.get(), found.group(found.groupCount())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBegin(char sign) {
    return Character.isDigit(sign) || BEGINNINGS.indexOf(sign) >= 0;
  }

  /** The year that a day names. */
  static OptionalInt yearOf(String text) {
    Matcher found = NAMED_YEAR.matcher(text);
    return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  private static OptionalInt year(Matcher found, OptionalInt assumed) {
    String printed = found.group(1);
    if (printed != null && !printed.isEmpty()) {
      int year = Integer.parseInt(printed);
      return OptionalInt.of(year < CENTURY ? CENTURY + year : year);
    }
    boolean next = found.group(2) != null && !found.group(2).isEmpty() && assumed.isPresent();
    return next ? OptionalInt.of(assumed.getAsInt() + 1) : assumed;
  }

  private static Optional<Optional<LocalDate>> day(OptionalInt year, String month, String day) {
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          year.isEmpty()
              ? Optional.empty()
              : Optional.of(LocalDate.of(year.getAsInt(), monthNumber, dayNumber)));
    } catch (DateTimeException e) {
      // 31 June and the like: a date is meant, but which?
      return Optional.of(Optional.empty());
    }
  }

  private static Optional<Optional<LocalDate>> month(
      OptionalInt year, String month, @Nullable String part) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    if (year.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    YearMonth whole = YearMonth.of(year.getAsInt(), number);
    LocalDate last =
        "上旬".equals(part) || "初".equals(part)
            ? whole.atDay(10)
            : "中旬".equals(part) ? whole.atDay(20) : whole.atEndOfMonth();
    return Optional.of(Optional.of(last));
  }

  private static Optional<Optional<LocalDate>> quarter(OptionalInt year, String quarter) {
    int number =
        QUARTERS.contains(quarter) ? QUARTERS.indexOf(quarter) + 1 : Integer.parseInt(quarter);
    return month(year, Integer.toString(3 * number), "");
  }

  private static Form form(
      String pattern, BiFunction<OptionalInt, Matcher, Optional<Optional<LocalDate>>> read) {
    return new Form(pattern.startsWith("(" + MILLENNIUM), Pattern.compile(pattern), read);
  }

  /**
   * A way to write a day.
   *
   * @param beginsWithYear so that other texts need not be tried
   */
  private record Form(
      boolean beginsWithYear,
      Pattern pattern,
      BiFunction<OptionalInt, Matcher, Optional<Optional<LocalDate>>> read) {}
}
