/** The command line: options, messages and exit codes. */
@NullMarked
package io.goalbook.app.command;

import org.jspecify.annotations.NullMarked;
