/** What changed since the last run: documents, projects and figures, and because of what. */
@NullMarked
package io.goalbook.analytics.revision;

import org.jspecify.annotations.NullMarked;
