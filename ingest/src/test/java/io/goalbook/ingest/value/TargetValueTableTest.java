package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What stands in a cell and what it means, in a table that a person can read and extend. {@code \n}
 * is a new line; {@code (=)} is a number without a sign; empty cells are as they are in a form.
 */
class TargetValueTableTest {
  private static final OptionalInt YEAR = OptionalInt.of(2026);
  private static final TargetValueParser PARSER = TargetValueParser.from(WordLists.packaged());

  @ParameterizedTest
  @CsvFileSource(
      resources = "/value/target-values.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      commentCharacter = '\1',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "null")
  void a_cell_means_what_a_careful_person_reads(
      String text,
      String comparatorCell,
      String unitCell,
      String name,
      String kind,
      String comparator,
      String number,
      String high,
      String unit,
      String deadline,
      String doubts) {
    String raw = text.replace("\\n", "\n");
    TargetValueParser.Parsed parsed =
        PARSER.parse(raw, new ValueColumns(or(comparatorCell), or(unitCell), or(name)), YEAR);

    assertThat(Read.of(parsed))
        .isEqualTo(
            new Read(
                raw,
                kind,
                or(comparator),
                or(number),
                or(high),
                or(unit),
                or(deadline),
                or(doubts)));
  }

  private static String or(@org.jspecify.annotations.Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private record Read(
      String raw,
      String kind,
      String comparator,
      String number,
      String high,
      String unit,
      String deadline,
      String doubts) {

    static Read of(TargetValueParser.Parsed parsed) {
      TargetValue value = parsed.value();
      String doubts =
          parsed.doubts().stream().map(DoubtReason::code).collect(Collectors.joining(" "));
      if (value instanceof TargetValue.Quantity quantity) {
        String sign = quantity.comparator().symbol();
        return new Read(
            value.raw(),
            value.kind(),
            quantity.comparatorPrinted() ? sign : "(" + sign + ")",
            plain(quantity.number()),
            "",
            quantity.unit().text(),
            "",
            doubts);
      }
      if (value instanceof TargetValue.Range range) {
        return new Read(
            value.raw(),
            value.kind(),
            "",
            plain(range.low()),
            plain(range.high()),
            range.unit().text(),
            "",
            doubts);
      }
      String day =
          value instanceof TargetValue.Deadline deadline
              ? deadline.date().map(LocalDate::toString).orElse("")
              : "";
      return new Read(value.raw(), value.kind(), "", "", "", "", day, doubts);
    }

    private static String plain(BigDecimal number) {
      return number.toPlainString();
    }
  }
}
