package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ArchiveExpansion;
import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.archive.Expanded;
import io.goalbook.ingest.archive.PackedFile;
import io.goalbook.ingest.archive.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds to the files of the inbox those inside its archives. */
final class ArchiveContents {
  private final Path inbox;
  private final KnownArchives known;
  private final ArchiveExpansion expansion;
  private long bytesLeft;

  /**
   * @param scratch where archives are expanded; not closed here
   */
  ArchiveContents(Path inbox, KnownArchives known, ArchiveLimits limits, Scratch scratch) {
    this.inbox = inbox;
    this.known = known;
    this.expansion = new ArchiveExpansion(limits, scratch, PassedOver::isPath);
    this.bytesLeft = limits.runBytes();
  }

  /**
   * All files in the order of paths, each path once.
   *
   * @param files those that stand in folders, in the order of paths: what an archive may expand to
   *     depends on those before it
   */
  List<InboxFile> of(List<InboxFile> files) throws IOException {
    List<InboxFile> all = new ArrayList<>(files.size());
    List<InboxFile> packed = new ArrayList<>();
    for (InboxFile file : files) {
      List<InboxFile> withInside = withInside(file);
      all.add(withInside.get(0));
      packed.addAll(withInside.subList(1, withInside.size()));
    }
    addUnderPathsOfTheirOwn(packed, all);
    all.sort(Comparator.comparing(InboxFile::path));
    return all;
  }

  /** The file, and behind it what is inside when it is an archive. */
  private List<InboxFile> withInside(InboxFile file) throws IOException {
    if (!file.opened()) {
      return List.of(file);
    }
    List<InboxFile> found = known.of(file).orElse(List.of());
    if (!found.isEmpty()) {
      bytesLeft -= bytesInside(found);
      return found;
    }
    Optional<Expanded> expanded = expand(file);
    List<InboxFile> files = new ArrayList<>();
    files.add(expanded.map(Expanded::verdict).map(file::withArchive).orElse(file));
    for (PackedFile inside : expanded.map(Expanded::files).orElse(List.of())) {
      files.add(InboxFile.packed(file.path(), inside));
    }
    bytesLeft -= bytesInside(files);
    return files;
  }

  private Optional<Expanded> expand(InboxFile file) {
    try {
      return expansion.expand(
          InboxPaths.resolve(inbox, file.path()),
          bytesLeft,
          (entry, bytes) -> {
            // Only listed here; read later, one by one.
          });
    } catch (IOException e) {
      // Changed or gone since the walk: its reading will say so.
      return Optional.empty();
    }
  }

  private static long bytesInside(List<InboxFile> files) {
    return files.stream().skip(1).mapToLong(InboxFile::bytes).sum();
  }

  /** Archives may hold a name twice, and a folder may be named as what an archive would be. */
  private static void addUnderPathsOfTheirOwn(List<InboxFile> packed, List<InboxFile> all) {
    Set<String> taken = new HashSet<>();
    all.forEach(file -> taken.add(file.path()));
    for (InboxFile file : packed) {
      String path = file.path();
      for (int copy = 2; !taken.add(path); copy++) {
        path = numbered(file.path(), copy);
      }
      all.add(file.withPath(path));
    }
  }

  /** {@code a.docx} becomes {@code a (2).docx}. */
  private static String numbered(String path, int copy) {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    int end = dot > name ? dot : path.length();
    return path.substring(0, end) + " (" + copy + ")" + path.substring(end);
  }
}
