package io.goalbook.model.goal;

import io.goalbook.model.source.Location;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.Rate;

/**
 * A rate of money that a running text states, for example 每人每年20000元.
 *
 * @param comparator how the text binds the amount: 不超过, 不低于, else equal
 * @param rate the amount, what it is paid for and for how long
 * @param quotation the words that state it
 * @param context the sentence around them
 * @param location where it stands
 */
public record NarrativeAmount(
    Comparator comparator, Rate rate, String quotation, String context, Location location) {}
