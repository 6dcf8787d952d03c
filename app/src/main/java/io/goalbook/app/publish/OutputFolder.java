package io.goalbook.app.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which runs are published. A run is built in a hidden folder beside its place and
 * renamed when it is whole; then the link {@code latest} is replaced in one step. Whoever opens
 * {@code latest} sees a whole run at any moment. One process at a time.
 */
public final class OutputFolder {
  /** Only folders with such names are ever deleted: the rest is not ours. */
  private static final Pattern RUN = Pattern.compile("\\d{8}T\\d{6}-[0-9a-f]{6}(-\\d+)?");

  private static final Pattern UNFINISHED = Pattern.compile("\\." + RUN.pattern() + "\\.tmp");
  private static final String LATEST = "latest";
  private static final String NEXT = ".latest.tmp";

  private final Path folder;

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Creates the folder when it is missing, proves that it can be written and sweeps it. */
  public void open() throws IOException {
    Files.createDirectories(folder);
    Path probe = Files.createTempFile(folder, ".probe", ".tmp");
    Files.delete(probe);
    for (Path unfinished : children(UNFINISHED)) {
      delete(unfinished);
    }
    Files.deleteIfExists(folder.resolve(NEXT));
  }

  /** An empty folder in which a run is built; nobody looks into it yet. */
  public Path begin(String runId) throws IOException {
    Path building = building(runId);
    delete(building);
    return Files.createDirectories(building);
  }

  /** The folder of {@link #begin}. */
  public Path building(String runId) {
    return folder.resolve("." + runId + ".tmp");
  }

  /**
   * Puts a whole run in its place and makes it the latest.
   *
   * @return its folder
   */
  public Path publish(String runId) throws IOException {
    Path place = freePlace(runId);
    Files.move(building(runId), place, StandardCopyOption.ATOMIC_MOVE);
    Path next = folder.resolve(NEXT);
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, place.getFileName());
    Files.move(next, latest(), StandardCopyOption.ATOMIC_MOVE);
    return place;
  }

  /** The link to the run that was published last. */
  public Path latest() {
    return folder.resolve(LATEST);
  }

  /** Deletes the oldest runs, all but the newest {@code keep}; never the latest. */
  public void prune(int keep) throws IOException {
    Path latest = latest().toRealPath();
    List<Path> runs = children(RUN);
    runs.sort(Comparator.comparing(Path::getFileName).reversed());
    for (Path run : runs.subList(Math.min(keep, runs.size()), runs.size())) {
      if (!run.toRealPath().equals(latest)) {
        delete(run);
      }
    }
  }

  /**
   * A restarted run may have been published just before it was killed: that folder is whole and may
   * be in use, so the run gets a place beside it.
   */
  private Path freePlace(String runId) {
    Path place = folder.resolve(runId);
    for (int again = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); again++) {
      place = folder.resolve(runId + "-" + again);
    }
    return place;
  }

  private List<Path> children(Pattern names) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> children =
        Files.newDirectoryStream(
            folder,
            child ->
                names.matcher(String.valueOf(child.getFileName())).matches()
                    && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))) {
      children.forEach(found::add);
    }
    return found;
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(tree, new Deletion());
    }
  }

  /** Deletes a tree from its leaves; links are deleted, not followed. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
        throws IOException {
      if (error != null) {
        throw error;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
