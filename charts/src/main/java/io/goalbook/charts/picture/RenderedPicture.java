package io.goalbook.charts.picture;

import java.nio.file.Path;

/**
 * A picture that was written.
 *
 * @param picture what it shows
 * @param png the file with twice as many pixels as its logical size
 * @param svg the file with text as shapes
 */
public record RenderedPicture(Picture picture, Path png, Path svg) {}
