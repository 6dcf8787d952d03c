package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code transfers}: what was allotted by a document number, and what projects say of
 * it.
 *
 * @param documentNumber in one way of writing
 * @param name 资金名称; empty when the reference table does not list it
 * @param sourceLevel {@code central, province, city, county, unknown}
 * @param kind 资金种类 as the reference table has it
 * @param place without county the province
 * @param counties 1, or how many counties of the province
 * @param allottedYuan in yuan; empty when the reference table does not say
 * @param projects how many projects name the number
 * @param projectsWithoutBudget how many of them do not say their budget
 * @param splitYuan what the projects say, in yuan
 * @param unsplitYuan allotted minus split; negative when more is split than was allotted
 * @param splitPercent split of allotted
 * @param outcome {@code split, partly_split, not_split, above_allotted, not_listed, county_unknown}
 */
public record Transfer(
    String documentNumber,
    Optional<String> name,
    String sourceLevel,
    Optional<String> kind,
    Place place,
    int counties,
    Optional<BigDecimal> allottedYuan,
    int projects,
    int projectsWithoutBudget,
    BigDecimal splitYuan,
    Optional<BigDecimal> unsplitYuan,
    Optional<BigDecimal> splitPercent,
    String outcome) {}
