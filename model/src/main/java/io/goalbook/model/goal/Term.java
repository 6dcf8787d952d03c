package io.goalbook.model.goal;

/** Whether a value is the year's or the mid-term's. */
public enum Term {
  ANNUAL,
  MIDTERM
}
