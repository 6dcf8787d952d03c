/** PDF documents: tables from ruling lines, text from glyphs and their places. */
@NullMarked
package io.goalbook.ingest.document.pdf;

import org.jspecify.annotations.NullMarked;
