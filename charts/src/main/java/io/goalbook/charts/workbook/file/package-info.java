/**
 * How a workbook becomes a file: streamed, in a temporary folder of its own, and with the same
 * bytes whenever it holds the same.
 */
@NullMarked
package io.goalbook.charts.workbook.file;

import org.jspecify.annotations.NullMarked;
