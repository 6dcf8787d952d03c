/** What was found in one document, as text for a terminal. */
@NullMarked
package io.goalbook.app.command.explain;

import org.jspecify.annotations.NullMarked;
