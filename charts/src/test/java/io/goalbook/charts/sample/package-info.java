/** Seeded samples: statistics and the facts that they rest on, for any number of counties. */
@NullMarked
package io.goalbook.charts.sample;

import org.jspecify.annotations.NullMarked;
