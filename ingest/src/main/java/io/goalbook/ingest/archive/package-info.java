/**
 * Archives: told by content, expanded within limits, one file at a time. Knows nothing of documents
 * nor of the inbox.
 */
@NullMarked
package io.goalbook.ingest.archive;

import org.jspecify.annotations.NullMarked;
