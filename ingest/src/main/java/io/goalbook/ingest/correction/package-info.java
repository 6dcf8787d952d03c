/** What an analyst corrects in {@code corrections.csv}, applied to what was read of a document. */
@NullMarked
package io.goalbook.ingest.correction;

import org.jspecify.annotations.NullMarked;
