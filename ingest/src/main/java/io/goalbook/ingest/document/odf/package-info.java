/** OpenDocument texts and spreadsheets (.odt, .ods), read as a stream. */
@NullMarked
package io.goalbook.ingest.document.odf;

import org.jspecify.annotations.NullMarked;
