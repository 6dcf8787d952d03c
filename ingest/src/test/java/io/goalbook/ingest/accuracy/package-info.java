/** How well goal tables are read: what was expected beside what was found, counted. */
@NullMarked
package io.goalbook.ingest.accuracy;

import org.jspecify.annotations.NullMarked;
