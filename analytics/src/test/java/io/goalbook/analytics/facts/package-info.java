/** Facts for tests, written as plainly as they are read. */
@NullMarked
package io.goalbook.analytics.facts;

import org.jspecify.annotations.NullMarked;
