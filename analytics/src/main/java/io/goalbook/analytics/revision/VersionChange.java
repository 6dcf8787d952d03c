package io.goalbook.analytics.revision;

import java.util.Optional;

/**
 * One row of {@code versions_since_last_run}; there are none when there is no last run.
 *
 * @param what {@code words}, {@code reference}, {@code program}, {@code reader}, {@code duckdb},
 *     {@code corrections} or {@code data_date}
 * @param version of this run
 * @param earlierVersion of the last run
 * @param changed whether they differ
 */
public record VersionChange(
    String what, Optional<String> version, Optional<String> earlierVersion, boolean changed) {}
