/** The way of a document from the inbox to the warehouse. */
@NullMarked
package io.goalbook.ingest;

import org.jspecify.annotations.NullMarked;
