/** The inbox: its files, their hashes, and the places that their folders name. */
@NullMarked
package io.goalbook.ingest.inbox;

import org.jspecify.annotations.NullMarked;
