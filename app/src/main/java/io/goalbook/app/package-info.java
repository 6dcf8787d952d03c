/** The batch job and the command line: the one module that knows Spring and wires the others. */
@NullMarked
package io.goalbook.app;

import org.jspecify.annotations.NullMarked;
