/**
 * What a run leaves behind: its folder, the exported tables, run.json and the link to the latest.
 */
@NullMarked
package io.goalbook.app.publish;

import org.jspecify.annotations.NullMarked;
