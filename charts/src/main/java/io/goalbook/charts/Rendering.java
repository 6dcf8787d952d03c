package io.goalbook.charts;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files every file, the workbook first, then the pictures in their order
 * @param warnings what an analyst should know, in Chinese: for example that a font is missing
 */
public record Rendering(List<Path> files, List<String> warnings) {

  /** Copies the lists. */
  public Rendering {
    files = List.copyOf(files);
    warnings = List.copyOf(warnings);
  }
}
