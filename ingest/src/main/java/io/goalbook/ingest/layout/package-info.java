/** Goal tables found in documents by their labels; knows no file formats. */
@NullMarked
package io.goalbook.ingest.layout;

import org.jspecify.annotations.NullMarked;
