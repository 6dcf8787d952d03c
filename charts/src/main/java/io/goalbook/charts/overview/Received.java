package io.goalbook.charts.overview;

import io.goalbook.charts.figure.ScopeFacts;
import java.util.Optional;

/**
 * What was received of one province and year.
 *
 * @param facts of this run
 * @param change since the last run; empty when there is none
 */
public record Received(ScopeFacts facts, Optional<ReceivedChange> change) {}
