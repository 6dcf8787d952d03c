package io.goalbook.charts.workbook.detail;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The addresses of the inbox's documents as links of a workbook give them: relative to the
 * workbook's folder, so that they work from wherever a share is seen.
 *
 * @param prefix the way from the folder of the workbook to the inbox, with a slash at its end;
 *     empty when there is none, for example between two drives
 */
public record SourceFiles(Optional<String> prefix) {
  /** What is inside an archive stands behind it: the link opens the archive. */
  private static final String INSIDE = "!/";

  /** Excel's limit for a text inside a formula. */
  private static final int LONGEST = 255;

  /** The addresses as seen from a folder in which a workbook is written. */
  public static SourceFiles between(Path folder, Path inbox) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = inbox.toAbsolutePath().normalize();
    if (!to.startsWith(from.getRoot())) {
      return new SourceFiles(Optional.empty());
    }
    return new SourceFiles(Optional.of(from.relativize(to).toString().replace('\\', '/') + "/"));
  }

  /**
   * Where a document is opened.
   *
   * @param path in the inbox
   * @return empty when a link cannot say it
   */
  public Optional<String> address(String path) {
    int inside = path.indexOf(INSIDE);
    String file = inside < 0 ? path : path.substring(0, inside);
    return prefix.map(way -> way + file).filter(SourceFiles::isSayable);
  }

  /** What stands for something else in addresses would lead elsewhere. */
  private static boolean isSayable(String address) {
    return address.length() <= LONGEST && address.chars().noneMatch(c -> "#%?".indexOf(c) >= 0);
  }
}
