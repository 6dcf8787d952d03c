package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;

/**
 * One row of {@code money_by_source}.
 *
 * @param place without county the province
 * @param sourceLevel {@code central, province, city, county, unknown, none}
 * @param sum the projects of this money
 */
public record SourceMoney(Place place, String sourceLevel, MoneySum sum) {}
