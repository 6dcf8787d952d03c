/** What was found out once and is asked again in every document. */
@NullMarked
package io.goalbook.ingest.kept;

import org.jspecify.annotations.NullMarked;
