package io.goalbook.charts.overview.rule;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project whose rate and quantity concern different people.
 *
 * @param place whose it is
 * @param documentNumber the transfer that funds it; empty when there is none
 * @param name without the document number
 * @param rateObject whom the rate is for
 * @param quantityObject whom the quantity counts
 * @param rateYuan the rate in yuan
 * @param per the rate's basis
 * @param comparator the quantity's; empty when it is not known
 * @param quantity how many
 * @param unit the quantity's; empty when it is not known
 * @param needYuan rate × quantity in yuan
 * @param budgetYuan in yuan
 * @param ratioPercent need over budget in per cent
 */
record DifferentObjects(
    Place place,
    Optional<String> documentNumber,
    String name,
    String rateObject,
    String quantityObject,
    BigDecimal rateYuan,
    String per,
    Optional<String> comparator,
    BigDecimal quantity,
    Optional<String> unit,
    BigDecimal needYuan,
    BigDecimal budgetYuan,
    BigDecimal ratioPercent) {

  static DifferentObjects of(SqlRow row) {
    return new DifferentObjects(
        FactPlace.of(row),
        row.text("document_number"),
        row.word("name"),
        row.word("rate_object"),
        row.word("quantity_object"),
        row.number("rate_yuan").orElse(BigDecimal.ZERO),
        row.text("per").orElse("person"),
        row.text("comparator"),
        row.number("quantity").orElse(BigDecimal.ZERO),
        row.text("unit"),
        row.number("need_yuan").orElse(BigDecimal.ZERO),
        row.number("budget_yuan").orElse(BigDecimal.ZERO),
        row.number("ratio_percent").orElse(BigDecimal.ZERO));
  }

  /** The transfer and what it pays (…号康复项目), or the county and the project's name. */
  String label(String county) {
    String purpose = name.substring(name.lastIndexOf('-') + 1);
    return documentNumber.map(number -> number + purpose + "项目").orElse(county + name);
  }
}
