/** Pages in the national layout format (.ofd, GB/T 33190). */
@NullMarked
package io.goalbook.ingest.document.ofd;

import org.jspecify.annotations.NullMarked;
