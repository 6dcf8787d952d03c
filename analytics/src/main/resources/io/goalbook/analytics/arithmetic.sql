-- DECIMAL / DECIMAL is DOUBLE in DuckDB, and a DOUBLE puts a tie such as 0.125 on either side. These
-- macros divide whole numbers instead and round half away from zero, as BigDecimal's HALF_UP does.
-- The divisor is always positive.
CREATE OR REPLACE TEMP MACRO millionths(value) AS
  CAST(CAST(value AS DECIMAL(38, 6)) * 1000000 AS HUGEINT);

CREATE OR REPLACE TEMP MACRO divided_half_up(numerator, denominator) AS
  CAST(sign(numerator) * ((2 * abs(numerator) + denominator) // (2 * denominator)) AS DECIMAL(36, 0));

CREATE OR REPLACE TEMP MACRO quotient_with_1_decimal(numerator, denominator) AS
  divided_half_up(millionths(numerator) * 10, millionths(denominator)) * CAST(0.1 AS DECIMAL(1, 1));

CREATE OR REPLACE TEMP MACRO quotient_with_2_decimals(numerator, denominator) AS
  divided_half_up(millionths(numerator) * 100, millionths(denominator))
    * CAST(0.01 AS DECIMAL(2, 2));

CREATE OR REPLACE TEMP MACRO quotient_with_4_decimals(numerator, denominator) AS
  divided_half_up(millionths(numerator) * 10000, millionths(denominator))
    * CAST(0.0001 AS DECIMAL(4, 4));

CREATE OR REPLACE TEMP MACRO quotient_with_6_decimals(numerator, denominator) AS
  divided_half_up(millionths(numerator) * 1000000, millionths(denominator))
    * CAST(0.000001 AS DECIMAL(6, 6));

-- Shares in per cent, rounded once, half away from zero; empty over nothing.
CREATE OR REPLACE TEMP MACRO percent_of(part, whole) AS
  CASE WHEN whole > 0 THEN quotient_with_1_decimal(100 * part, whole) END;

-- Shares of counts, and their differences in points. Whole numbers of 64 bits divide forty times faster
-- than decimals, and hold the products of groups of up to 60 million rows.
CREATE OR REPLACE TEMP MACRO tenths(number) AS
  CAST(number AS DECIMAL(18, 0)) * CAST(0.1 AS DECIMAL(1, 1));

CREATE OR REPLACE TEMP MACRO percent_of_counts(part, whole) AS
  CASE
    WHEN whole > 0
      THEN tenths(
        (2000 * CAST(part AS BIGINT) + CAST(whole AS BIGINT)) // (2 * CAST(whole AS BIGINT)))
  END;

CREATE OR REPLACE TEMP MACRO count_divided_half_up(numerator, denominator) AS
  sign(numerator) * ((2 * abs(numerator) + denominator) // (2 * denominator));

CREATE OR REPLACE TEMP MACRO points_between(part, whole, other_part, other_whole) AS
  CASE
    WHEN whole > 0 AND other_whole > 0
      THEN tenths(count_divided_half_up(
        1000 * (CAST(part AS BIGINT) * CAST(other_whole AS BIGINT)
          - CAST(other_part AS BIGINT) * CAST(whole AS BIGINT)),
        CAST(whole AS BIGINT) * CAST(other_whole AS BIGINT)))
  END;

-- quantile_cont keeps the scale of its argument and cuts what does not fit. A quarter between two
-- values of n decimals needs n + 2: six decimals are exact for yuan and for per cents of four.
CREATE OR REPLACE TEMP MACRO quantile(value, share) AS
  quantile_cont(CAST(value AS DECIMAL(24, 6)), share);
