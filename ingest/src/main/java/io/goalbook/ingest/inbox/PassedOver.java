package io.goalbook.ingest.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What is no document, in folders and archives alike: hidden files, lock files, lists of icons. */
public final class PassedOver {
  private static final Set<String> NO_DOCUMENTS = Set.of("thumbs.db", "desktop.ini");

  private PassedOver() {}

  /** Whether a file or folder of this name is passed over. */
  static boolean isName(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || NO_DOCUMENTS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether any part of a path, with slashes, has such a name. */
  public static boolean isPath(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(PassedOver::isName);
  }
}
