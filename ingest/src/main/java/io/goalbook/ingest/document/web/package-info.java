/** Saved web pages, and tables that programs save as web pages under other names. */
@NullMarked
package io.goalbook.ingest.document.web;

import org.jspecify.annotations.NullMarked;
