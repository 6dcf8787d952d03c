package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.util.Optional;

/**
 * An entry as an archive announces it.
 *
 * @param name as it stands in the archive
 * @param folder whether it is a folder
 * @param refusal why it cannot be opened: a link, a device, a password
 * @param skippedBytes how many bytes have to be expanded in order to pass it over
 */
record PackedEntry(
    String name, boolean folder, Optional<RejectionCause> refusal, long skippedBytes) {}
