/** The head of a form: values beside their labels. */
@NullMarked
package io.goalbook.ingest.layout.field;

import org.jspecify.annotations.NullMarked;
