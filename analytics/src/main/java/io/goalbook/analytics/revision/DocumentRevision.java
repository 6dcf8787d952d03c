package io.goalbook.analytics.revision;

import io.goalbook.model.place.Place;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code documents_since_last_run}.
 *
 * @param place whose it is
 * @param documentId the document; empty when gone
 * @param earlierDocumentId the last run's; empty when new
 * @param path its path; empty when gone
 * @param earlierPath its path in the last run; empty when new
 * @param outcome {@code new}, {@code gone}, {@code changed}, {@code moved} or {@code
 *     read_differently}
 * @param cause "documents", {@code versions} or {@code other}
 * @param status how it was read
 * @param earlierStatus how it was read in the last run
 * @param goalTables goal tables
 * @param earlierGoalTables goal tables in the last run
 * @param indicators indicators
 * @param earlierIndicators indicators in the last run
 */
public record DocumentRevision(
    Place place,
    Optional<String> documentId,
    Optional<String> earlierDocumentId,
    Optional<String> path,
    Optional<String> earlierPath,
    String outcome,
    String cause,
    Optional<String> status,
    Optional<String> earlierStatus,
    OptionalInt goalTables,
    OptionalInt earlierGoalTables,
    OptionalInt indicators,
    OptionalInt earlierIndicators) {}
