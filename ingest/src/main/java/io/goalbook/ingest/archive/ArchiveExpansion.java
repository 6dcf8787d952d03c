package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;

/**
 * Expands archives, those inside them included, one file at a time and within limits. Safe for
 * threads.
 */
public final class ArchiveExpansion {
  private static final String INSIDE = "!/";

  private final ArchiveLimits limits;
  private final Scratch scratch;
  private final Predicate<String> passedOver;

  /**
   * @param scratch where files are laid down; not closed here
   * @param passedOver which paths inside an archive are not looked at, for example hidden files
   */
  public ArchiveExpansion(ArchiveLimits limits, Scratch scratch, Predicate<String> passedOver) {
    this.limits = limits;
    this.scratch = scratch;
    this.passedOver = passedOver;
  }

  /** Takes the files of an archive. */
  public interface Sink {
    /**
     * Takes a file that is no archive.
     *
     * @param entry where it stands, see {@link PackedPlace#entry}
     * @param expanded its bytes; may be moved away, and is deleted afterwards otherwise
     */
    void take(String entry, Path expanded) throws IOException;
  }

  /**
   * Expands a file, if it is an archive. Whatever is wrong with it is in the verdict.
   *
   * @param archive the file
   * @param bytesLeft the most bytes it may expand to, besides the limit that all archives have
   * @return empty when it is no archive
   * @throws IOException when the file cannot be opened at all
   */
  public Optional<Expanded> expand(Path archive, long bytesLeft, Sink sink) throws IOException {
    Optional<ArchiveKind> kind = ArchiveKind.of(archive);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Expansion expansion = new Expansion(new Meter(limits, bytesLeft), sink);
    String name = String.valueOf(archive.getFileName());
    return Optional.of(expansion.open(kind.get(), archive, new Level(1, name, "", "")));
  }

  /**
   * Where in the archive of the inbox an archive stands.
   *
   * @param depth from 1
   * @param name of the archive's file
   * @param path before those of its entries
   * @param entry before those of its entries
   */
  private record Level(int depth, String name, String path, String entry) {
    Level below(String name, int ordinal) {
      return new Level(
          depth + 1,
          name.substring(name.lastIndexOf('/') + 1),
          path + name + INSIDE,
          entry + ordinal + ".");
    }
  }

  /** The expansion of one archive of the inbox. */
  private final class Expansion {
    private final Meter meter;
    private final Sink sink;

    Expansion(Meter meter, Sink sink) {
      this.meter = meter;
      this.sink = sink;
    }

    Expanded open(ArchiveKind kind, Path file, Level level) throws ArchiveException {
      try (ArchiveCursor cursor = kind.open(file, level.name())) {
        Meter.Share share = meter.share(Files.size(file));
        return Expanded.of(kind, files(cursor, share, level));
      } catch (ArchiveException e) {
        if (e.isOfOutermost() && level.depth() > 1) {
          throw e;
        }
        return Expanded.refused(kind, e.rejection());
      } catch (IOException | RuntimeException e) {
        // Libraries answer damaged archives with errors of any type.
        return Expanded.refused(kind, cause(e));
      }
    }

    private List<PackedFile> files(ArchiveCursor cursor, Meter.Share share, Level level)
        throws IOException {
      List<PackedFile> files = new ArrayList<>();
      int ordinal = 0;
      for (Optional<PackedEntry> entry = cursor.next(); entry.isPresent(); entry = cursor.next()) {
        meter.entry();
        files.addAll(take(cursor, entry.get(), share, level, ordinal));
        ordinal++;
      }
      return files;
    }

    private List<PackedFile> take(
        ArchiveCursor cursor, PackedEntry entry, Meter.Share share, Level level, int ordinal)
        throws IOException {
      boolean hostile = EntryNames.isHostile(entry.name(), limits);
      Optional<RejectionCause> refusal =
          hostile ? Optional.of(RejectionCause.HOSTILE) : entry.refusal();
      String name =
          hostile ? EntryNames.shown(entry.name(), limits) : EntryNames.tidy(entry.name());
      boolean noFile = entry.folder() || (!hostile && passedOver.test(name));
      if (!noFile && refusal.isEmpty()) {
        return expand(cursor, share, level, name, ordinal);
      }
      share.bytes(Math.max(0, entry.skippedBytes()));
      return noFile ? List.of() : List.of(refused(level, name, ordinal, refusal.orElseThrow()));
    }

    private List<PackedFile> expand(
        ArchiveCursor cursor, Meter.Share share, Level level, String name, int ordinal)
        throws IOException {
      Path expanded = newFile();
      try {
        Spill spill = Spill.into(expanded, cursor.content(), share);
        return settle(expanded, spill, level, name, ordinal);
      } catch (ArchiveException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        if (!cursor.isRandomAccess()) {
          throw e;
        }
        return List.of(refused(level, name, ordinal, cause(e)));
      } finally {
        Files.deleteIfExists(expanded);
      }
    }

    // A full disk says nothing about the archive: it must not be taken for damaged.
    private Path newFile() throws ArchiveException {
      try {
        return scratch.file();
      } catch (IOException e) {
        throw ArchiveException.noRoom(e);
      }
    }

    private PackedFile refused(Level level, String name, int ordinal, RejectionCause cause) {
      return PackedFile.refused(level.path() + name, level.entry() + ordinal, cause);
    }

    // What an expanded file is: a document, or an archive with files of its own.
    private List<PackedFile> settle(
        Path expanded, Spill spill, Level level, String name, int ordinal) throws IOException {
      Optional<ArchiveKind> kind = ArchiveKind.of(expanded);
      Optional<Expanded> inside = Optional.empty();
      if (kind.isPresent()) {
        meter.archive();
        inside =
            Optional.of(
                level.depth() < limits.depth()
                    ? open(kind.get(), expanded, level.below(name, ordinal))
                    : Expanded.refused(kind.get(), RejectionCause.NESTED_TOO_DEEP));
      } else {
        sink.take(level.entry() + ordinal, expanded);
      }
      List<PackedFile> files = new ArrayList<>();
      files.add(
          new PackedFile(
              level.path() + name,
              level.entry() + ordinal,
              spill.bytes(),
              Optional.of(spill.sha256()),
              Optional.empty(),
              inside.map(Expanded::verdict)));
      inside.ifPresent(archive -> files.addAll(archive.files()));
      return files;
    }
  }

  private static RejectionCause cause(Exception error) {
    if (error instanceof PasswordRequiredException) {
      return RejectionCause.ENCRYPTED;
    }
    return error instanceof MemoryLimitException
        ? RejectionCause.TOO_LARGE
        : RejectionCause.DAMAGED;
  }
}
