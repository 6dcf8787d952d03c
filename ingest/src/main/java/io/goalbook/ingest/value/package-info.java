/** Cell texts understood as values, amounts and dates; knows no tables. */
@NullMarked
package io.goalbook.ingest.value;

import org.jspecify.annotations.NullMarked;
