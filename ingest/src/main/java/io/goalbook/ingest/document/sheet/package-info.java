/** Workbooks (.xlsx, .xlsm, .xls, .et): each sheet as a person sees it. */
@NullMarked
package io.goalbook.ingest.document.sheet;

import org.jspecify.annotations.NullMarked;
