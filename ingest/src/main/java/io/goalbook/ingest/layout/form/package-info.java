/** Where forms begin and end in a document. */
@NullMarked
package io.goalbook.ingest.layout.form;

import org.jspecify.annotations.NullMarked;
