/**
 * Goal tables of many provinces' kinds, with the truth about each: invented contents of many fields
 * of work, filled into forms that differ in labels, columns, merging and habits.
 */
@NullMarked
package io.goalbook.ingest.corpus.family;

import org.jspecify.annotations.NullMarked;
