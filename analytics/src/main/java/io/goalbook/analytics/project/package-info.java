/** What each project is: whose department, which field and form, whose money. */
@NullMarked
package io.goalbook.analytics.project;

import org.jspecify.annotations.NullMarked;
