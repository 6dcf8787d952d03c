package io.goalbook.analytics.cost;

import java.math.BigDecimal;

/**
 * Five points of a distribution, in yuan; quartiles by linear interpolation (DuckDB's {@code
 * quantile_cont}).
 */
public record Quartiles(
    BigDecimal min, BigDecimal p25, BigDecimal median, BigDecimal p75, BigDecimal max) {}
