/** The word lists of {@code data/words}: loaded and checked once, at start. */
@NullMarked
package io.goalbook.model.words;

import org.jspecify.annotations.NullMarked;
