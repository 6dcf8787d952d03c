/** Target values (指标值): what an indicator promises, parsed and with its raw text. */
@NullMarked
package io.goalbook.model.value;

import org.jspecify.annotations.NullMarked;
