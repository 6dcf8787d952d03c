package io.goalbook.ingest.value;

import io.goalbook.model.value.Period;
import java.util.Optional;

/**
 * What a unit says besides what is counted: 元/人·月 is paid for a person and a month.
 *
 * @param payee the word after the stroke, for example {@code 人}; empty when there is none
 * @param per what the word is in the tables, for example {@code person}
 * @param time the word for the period; empty when there is none
 * @param period the period that it names
 */
public record UnitParts(
    Optional<String> payee, Optional<String> per, Optional<String> time, Period period) {}
