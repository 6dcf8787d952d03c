package io.goalbook.charts.edition;

import io.goalbook.analytics.money.TransferQuantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a region promised for a transfer and what its counties plan, without what would tell a small
 * count: neither the count itself, nor a share of it, nor a total from which it could be taken.
 *
 * @param row as it was computed
 * @param promised a number, 少于5, or empty where it would give a small count away
 * @param quantity a number, 少于5, or empty where there is none or it would give one away
 * @param percent empty where it would give one away
 */
record PublicQuantity(
    TransferQuantity row,
    Optional<Object> promised,
    Optional<Object> quantity,
    Optional<BigDecimal> percent) {

  /** All rows, in their order. */
  static List<PublicQuantity> of(List<TransferQuantity> rows, SmallCounts counts) {
    Set<Total> telling = new HashSet<>();
    for (TransferQuantity row : rows) {
      if (counts.isSmall(row.quantity(), row.unit())
          || counts.isSmall(row.promised(), row.unit())) {
        telling.add(Total.of(row));
      }
    }
    return rows.stream().map(row -> of(row, counts, telling.contains(Total.of(row)))).toList();
  }

  /** In a total with a small part, no other number is shown: the difference would be the part. */
  private static PublicQuantity of(TransferQuantity row, SmallCounts counts, boolean hasSmall) {
    return new PublicQuantity(
        row,
        shown(Optional.of(row.promised()), row.unit(), counts, hasSmall),
        shown(row.quantity(), row.unit(), counts, hasSmall),
        hasSmall ? Optional.empty() : row.percent());
  }

  private static Optional<Object> shown(
      Optional<BigDecimal> count, String unit, SmallCounts counts, boolean hasSmall) {
    if (counts.isSmall(count, unit)) {
      return Optional.of(SmallCounts.SMALL);
    }
    return hasSmall ? Optional.empty() : count.map(Object.class::cast);
  }

  /** What adds up: cities to their province, under one document, name and unit. */
  private record Total(
      String documentNumber,
      String name,
      String unit,
      Optional<String> province,
      OptionalInt year) {
    static Total of(TransferQuantity row) {
      return new Total(
          row.documentNumber(),
          row.name(),
          row.unit(),
          row.place().province(),
          row.place().fiscalYear());
    }
  }
}
