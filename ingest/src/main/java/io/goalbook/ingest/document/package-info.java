/** Documents of any format as blocks of paragraphs and tables; knows no budgets. */
@NullMarked
package io.goalbook.ingest.document;

import org.jspecify.annotations.NullMarked;
