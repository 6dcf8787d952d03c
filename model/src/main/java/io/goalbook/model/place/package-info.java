/** Places: provinces, cities and counties of GB/T 2260, and the fiscal year. */
@NullMarked
package io.goalbook.model.place;

import org.jspecify.annotations.NullMarked;
