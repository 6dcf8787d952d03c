/** What the word lists say about labels, levels, titles and sections. */
@NullMarked
package io.goalbook.ingest.layout.words;

import org.jspecify.annotations.NullMarked;
