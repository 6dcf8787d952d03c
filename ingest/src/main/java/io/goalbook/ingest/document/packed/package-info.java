/** The archives that documents of office programs are, and the XML in them. */
@NullMarked
package io.goalbook.ingest.document.packed;

import org.jspecify.annotations.NullMarked;
