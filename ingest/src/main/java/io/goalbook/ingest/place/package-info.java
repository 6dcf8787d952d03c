/** Whose document it is: from the folders it lies in, else from what it says. */
@NullMarked
package io.goalbook.ingest.place;

import org.jspecify.annotations.NullMarked;
