package io.goalbook.ingest.correction;

import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.place.PlaceResolver;
import io.goalbook.model.goal.Stage;
import io.goalbook.model.goal.TableKind;
import io.goalbook.model.goal.Term;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.CorrectedField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the texts that analysts write into corrections, strictly. Immutable. */
record CellReader(Words words, PlaceResolver places) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");
  private static final Set<String> COMPARATORS = Set.of("≥", "≤", ">=", "<=", "=", ">", "<");
  private static final Set<CorrectedField> FILLED =
      Set.of(
          CorrectedField.COUNTY_CODE,
          CorrectedField.TABLE_KIND,
          CorrectedField.NUMBER,
          CorrectedField.TERM);

  /** An amount of money in yuan: {@code 207000}, {@code 20.7万元}. */
  Optional<BigDecimal> yuan(String text) {
    return words.money().read(text, Optional.of("元")).flatMap(money -> money.yuan());
  }

  Optional<BigDecimal> number(String text) {
    String plain = text.replace(",", "");
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  Optional<Place> place(String code, OptionalInt year) {
    return places.ofCode(code, year);
  }

  Optional<TableKind> kind(String text) {
    return Arrays.stream(TableKind.values()).filter(kind -> kind.code().equals(text)).findFirst();
  }

  Optional<Stage> stage(String text) {
    return Arrays.stream(Stage.values()).filter(stage -> stage.word().equals(text)).findFirst();
  }

  Optional<Term> term(String text) {
    return Arrays.stream(Term.values())
        .filter(term -> term.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  /** What is wrong with a value, whatever document it is for; empty when nothing is. */
  Optional<String> problem(CorrectedField field, String value) {
    if (value.isEmpty()) {
      return FILLED.contains(field) ? Optional.of("不能改为空") : Optional.empty();
    }
    boolean readable =
        switch (field) {
          case BUDGET_YUAN,
              TOTAL_BUDGET_YUAN,
              FISCAL_FUNDS_YUAN,
              OTHER_FUNDS_YUAN,
              CARRIED_OVER_YUAN ->
              yuan(value).isPresent();
          case NUMBER, WEIGHT -> number(value).isPresent();
          case COUNTY_CODE -> place(value, OptionalInt.empty()).isPresent();
          case TABLE_KIND -> kind(value).isPresent();
          case STAGE -> stage(value).isPresent();
          case TERM -> term(value).isPresent();
          case COMPARATOR -> COMPARATORS.contains(value);
          case LEVEL1 -> words.levels().of(value).flatMap(type -> type.level1()).isPresent();
          case LEVEL2 -> words.levels().of(value).flatMap(type -> type.level2()).isPresent();
          default -> true;
        };
    return readable ? Optional.empty() : Optional.of("不能是“" + value + "”");
  }
}
