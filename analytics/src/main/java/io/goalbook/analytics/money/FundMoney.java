package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;

/**
 * One row of {@code money_by_fund}.
 *
 * @param place without county the province
 * @param budgetKind 一般公共预算, 政府性基金 …; 未载明, 多种资金
 * @param fund 彩票公益金 …; 未载明, 多种资金
 * @param sum the projects of this money
 */
public record FundMoney(Place place, String budgetKind, String fund, MoneySum sum) {}
