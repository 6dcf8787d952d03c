package io.goalbook.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Goes through the entries of an archive, one after the other. One thread. */
interface ArchiveCursor extends Closeable {
  /** The next entry; empty behind the last one. */
  Optional<PackedEntry> next() throws IOException;

  /** The bytes of the entry last given; closed with the cursor or by the next entry. */
  InputStream content() throws IOException;

  /** Whether the entries behind one that is damaged can be read all the same. */
  boolean isRandomAccess();
}
