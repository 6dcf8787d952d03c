/** The batch job: discover, read, analyse, render, publish. */
@NullMarked
package io.goalbook.app.job;

import org.jspecify.annotations.NullMarked;
