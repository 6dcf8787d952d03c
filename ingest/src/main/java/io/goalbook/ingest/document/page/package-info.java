/**
 * Printed pages, whatever format they come from: signs and lines are noted, lines rule tables, page
 * breaks are mended.
 */
@NullMarked
package io.goalbook.ingest.document.page;

import org.jspecify.annotations.NullMarked;
