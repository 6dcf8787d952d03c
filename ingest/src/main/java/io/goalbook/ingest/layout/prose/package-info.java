/** Goals and indicators in running text. */
@NullMarked
package io.goalbook.ingest.layout.prose;

import org.jspecify.annotations.NullMarked;
