/** Reading in processes of their own, which can be ended and replaced. */
@NullMarked
package io.goalbook.ingest.document.process;

import org.jspecify.annotations.NullMarked;
