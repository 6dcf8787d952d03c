package io.goalbook.ingest.archive;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The external program that reads .rar, for which there is no free library: {@code bsdtar} of
 * libarchive, which writes what is in it as a tar to its standard output, so that nothing is laid
 * down before it was looked at.
 */
final class Unpacker {
  private static final String PROGRAM = "bsdtar";

  private final Path program;

  private Unpacker(Path program) {
    this.program = program;
  }

  /**
   * Looks for it.
   *
   * @param searchPath folders as the variable PATH has them
   */
  static Optional<Unpacker> find(String searchPath) {
    for (String folder : searchPath.split(File.pathSeparator, -1)) {
      Optional<Path> program = in(folder);
      if (program.isPresent()) {
        return program.map(Unpacker::new);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> in(String folder) {
    try {
      // A relative folder would be looked up where the program happens to be started.
      return Optional.of(Path.of(folder))
          .filter(Path::isAbsolute)
          .map(path -> path.resolve(PROGRAM))
          .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The command that writes an archive as a tar: of the kind that leaves names as the bytes they
   * are, where the extended one would call those in GBK broken.
   */
  List<String> command(Path archive) {
    return List.of(
        program.toString(), "-c", "-f", "-", "--format=gnutar", "@" + archive.toAbsolutePath());
  }
}
