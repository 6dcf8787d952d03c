/**
 * The edition for others: distributions only, no county ranked, nothing that leads to a document or
 * a person.
 */
@NullMarked
package io.goalbook.charts.edition;

import org.jspecify.annotations.NullMarked;
