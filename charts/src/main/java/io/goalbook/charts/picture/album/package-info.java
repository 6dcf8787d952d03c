/** The registry of pictures. */
@NullMarked
package io.goalbook.charts.picture.album;

import org.jspecify.annotations.NullMarked;
