/** The sheets with every project, every indicator, every file, and the words that explain them. */
@NullMarked
package io.goalbook.charts.workbook.detail;

import org.jspecify.annotations.NullMarked;
