package io.goalbook.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money as a unit describes it.
 *
 * @param yuan the amount in yuan (元), not rounded
 * @param per what the amount is paid for: {@code person}, {@code household}, {@code person_time} or
 *     the unit's own word ({@code 辆}); empty when the amount is a total
 * @param period the time that it covers
 */
public record Rate(BigDecimal yuan, Optional<String> per, Period period) {}
