package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.util.Optional;

/**
 * What is known of a file that is an archive.
 *
 * @param format its kind, for example {@code zip}
 * @param refusal why nothing in it is read; empty when its files are listed
 */
public record ArchiveVerdict(String format, Optional<RejectionCause> refusal) {}
