package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code transfer_quantities}: what a region promised for a transfer, and what its
 * counties' projects sum up to.
 *
 * @param documentNumber in one way of writing
 * @param basis {@code transfers} or {@code regional_table}
 * @param place the region: without county the province or, where it has one, the city
 * @param name the indicator
 * @param comparator {@code >= <= = > <}
 * @param promised in {@code unit}
 * @param unit as printed
 * @param counties how many counties have a quantity of that name and unit
 * @param projects how many projects have one
 * @param upperBounds how many are upper bounds, which are not summed
 * @param quantity the sum in {@code unit}; empty when there is none
 * @param percent the sum of what was promised
 * @param outcome {@code reached, below, above, not_found}
 * @param note 跨资金人数可能重复, where persons or households are summed
 * @param location where the regional table says it
 */
public record TransferQuantity(
    String documentNumber,
    String basis,
    Place place,
    String name,
    String comparator,
    BigDecimal promised,
    String unit,
    int counties,
    int projects,
    int upperBounds,
    Optional<BigDecimal> quantity,
    Optional<BigDecimal> percent,
    String outcome,
    Optional<String> note,
    Optional<String> location) {}
