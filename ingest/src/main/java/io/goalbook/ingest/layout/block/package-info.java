/** The indicators of a form: rows below their header. */
@NullMarked
package io.goalbook.ingest.layout.block;

import org.jspecify.annotations.NullMarked;
