/**
 * A generator of goal documents together with the truth about them, for the tests of all modules.
 */
@NullMarked
package io.goalbook.ingest.corpus;

import org.jspecify.annotations.NullMarked;
