package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks into archives and says in words what is there. */
record Looked(Path folder, ArchiveLimits limits) {

  /** The verdict, then the files, each with what became of it. */
  List<String> into(String name, byte[] content) throws IOException {
    return expand(name, content)
        .map(
            expanded ->
                java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(words(expanded.verdict())),
                        expanded.files().stream().map(Looked::words))
                    .toList())
        .orElse(List.of("no archive"));
  }

  Optional<Expanded> expand(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    try (Scratch scratch = Scratch.in(folder)) {
      return new ArchiveExpansion(limits, scratch, path -> path.contains("~$"))
          .expand(file, limits.runBytes(), (entry, bytes) -> {});
    }
  }

  private static String words(ArchiveVerdict verdict) {
    return verdict.format() + verdict.refusal().map(cause -> " " + cause.code()).orElse("");
  }

  private static String words(PackedFile file) {
    String fate = file.refusal().map(RejectionCause::code).orElse(Long.toString(file.bytes()));
    return file.entry()
        + " "
        + file.path()
        + " "
        + fate
        + file.archive().map(verdict -> " " + words(verdict)).orElse("");
  }
}
