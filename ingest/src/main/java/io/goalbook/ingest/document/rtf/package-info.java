/** Rich text documents (.rtf). */
@NullMarked
package io.goalbook.ingest.document.rtf;

import org.jspecify.annotations.NullMarked;
