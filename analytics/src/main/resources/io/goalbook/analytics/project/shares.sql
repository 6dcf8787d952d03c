-- Shares in per cent and their differences in points, rounded once, half away from zero; empty over
-- nothing.
CREATE OR REPLACE TEMP MACRO percent_of(part, whole) AS
  CASE WHEN whole > 0 THEN quotient_with_1_decimal(100 * part, whole) END;

CREATE OR REPLACE TEMP MACRO points_between(part, whole, other_part, other_whole) AS
  CASE
    WHEN whole > 0 AND other_whole > 0
      THEN quotient_with_1_decimal(
        100 * (part * other_whole - other_part * whole), whole * other_whole)
  END;
