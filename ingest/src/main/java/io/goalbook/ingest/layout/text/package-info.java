/** Forms that lost their tables: cells in lines, in one cell, in sentences; made tables again. */
@NullMarked
package io.goalbook.ingest.layout.text;

import org.jspecify.annotations.NullMarked;
