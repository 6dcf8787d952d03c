/** XML parts in zip archives, as office formats have them, read within limits. */
@NullMarked
package io.goalbook.ingest.document.packed;

import org.jspecify.annotations.NullMarked;
