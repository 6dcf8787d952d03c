/** Goal tables appended to the warehouse, replaced by document. */
@NullMarked
package io.goalbook.ingest.store;

import org.jspecify.annotations.NullMarked;
