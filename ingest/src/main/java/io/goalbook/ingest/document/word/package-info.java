/** Word documents (.docx), read as a stream. */
@NullMarked
package io.goalbook.ingest.document.word;

import org.jspecify.annotations.NullMarked;
