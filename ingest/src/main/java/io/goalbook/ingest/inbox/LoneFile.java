package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.archive.Scratch;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** A file that is looked at for itself, wherever it stands. */
public final class LoneFile {
  private LoneFile() {}

  /**
   * The file, and behind it what is inside when it is an archive.
   *
   * @param top the folder that paths are relative to
   * @param file below it
   * @throws IOException when it cannot be opened
   */
  public static List<PendingDocument> withInside(Path top, Path file, ArchiveLimits limits)
      throws IOException {
    String path = top.relativize(file).toString().replace('\\', '/');
    Optional<RejectionCause> refusal =
        Openable.refusal(
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    InboxFile whole =
        refusal.isPresent()
            ? InboxFile.unopened(path, 0, refusal.get())
            : InboxFile.opened(path, Files.size(file), Fingerprint.of(file));
    try (Scratch scratch = Scratch.inTemporaryFolder()) {
      return new ArchiveContents(top, KnownArchives.none(), limits, scratch)
          .of(List.of(whole)).stream().map(InboxFile::pending).toList();
    }
  }
}
