/** Plain text in which a tab starts a cell and a blank line ends a row. */
@NullMarked
package io.goalbook.ingest.document.text;

import org.jspecify.annotations.NullMarked;
