/** Where a fact came from: documents, places inside them, and doubts about their reading. */
@NullMarked
package io.goalbook.model.source;

import org.jspecify.annotations.NullMarked;
