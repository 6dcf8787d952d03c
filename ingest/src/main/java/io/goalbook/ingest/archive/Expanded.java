package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.util.List;
import java.util.Optional;

/**
 * An archive and what is in it.
 *
 * @param verdict what is known of the archive itself
 * @param files those inside, at all levels, in the archive's order; none when it is refused
 */
public record Expanded(ArchiveVerdict verdict, List<PackedFile> files) {

  /** Copies the list. */
  public Expanded {
    files = List.copyOf(files);
  }

  static Expanded refused(ArchiveKind kind, RejectionCause cause) {
    return new Expanded(new ArchiveVerdict(kind.code(), Optional.of(cause)), List.of());
  }

  static Expanded of(ArchiveKind kind, List<PackedFile> files) {
    if (files.isEmpty()) {
      return refused(kind, RejectionCause.EMPTY);
    }
    boolean locked =
        files.stream()
            .allMatch(file -> file.refusal().equals(Optional.of(RejectionCause.ENCRYPTED)));
    return locked
        ? refused(kind, RejectionCause.ENCRYPTED)
        : new Expanded(new ArchiveVerdict(kind.code(), Optional.empty()), files);
  }
}
