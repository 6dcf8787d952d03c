/** Personal data masked before anything is stored. */
@NullMarked
package io.goalbook.ingest.privacy;

import org.jspecify.annotations.NullMarked;
