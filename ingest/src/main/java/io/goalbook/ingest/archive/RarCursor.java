package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The entries of a .rar, as an external program gives them. */
final class RarCursor implements ArchiveCursor {
  private static final int SECONDS_TO_END = 10;
  private static final int LONGEST_MESSAGE = 10_000;

  /** Of libarchive's messages about archives with passwords. */
  private static final List<String> LOCKED = List.of("encrypt", "passphrase", "password");

  private final Path archive;
  private final Process process;
  private final Path messages;
  private final TarCursor tar;

  private RarCursor(Path archive, Process process, Path messages) {
    this.archive = archive;
    this.process = process;
    this.messages = messages;
    this.tar = new TarCursor(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts the program.
   *
   * @throws ArchiveException with the cause that it is missing
   */
  static RarCursor open(Path file) throws IOException {
    String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return open(file, searchPath);
  }

  /** The same with another search path. */
  static RarCursor open(Path file, String searchPath) throws IOException {
    Unpacker unpacker =
        Unpacker.find(searchPath)
            .orElseThrow(
                () -> ArchiveException.ofThis(RejectionCause.UNPACKER_MISSING, "no bsdtar"));
    Path messages = Files.createTempFile("goalbook-", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(unpacker.command(file))
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectError(messages.toFile());
      // Names become UTF-8 only in a locale that has it.
      builder.environment().put("LC_ALL", "C.UTF-8");
      return new RarCursor(file, builder.start(), messages);
    } catch (IOException e) {
      Files.deleteIfExists(messages);
      throw e;
    }
  }

  @Override
  public Optional<PackedEntry> next() throws IOException {
    Optional<PackedEntry> entry = tar.next();
    if (entry.isEmpty()) {
      expectGoodEnd();
    }
    return entry;
  }

  private void expectGoodEnd() throws IOException {
    try (InputStream rest = process.getInputStream()) {
      // The end of a tar is padded; a pipe that is closed before would end the program badly.
      rest.skipNBytes(Math.min(rest.available(), LONGEST_MESSAGE));
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw ArchiveException.ofThis(cause(), "the unpacking program ended badly");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private RejectionCause cause() throws IOException {
    try (InputStream in = Files.newInputStream(messages)) {
      String text =
          new String(in.readNBytes(LONGEST_MESSAGE), StandardCharsets.UTF_8)
              .toLowerCase(Locale.ROOT);
      return LOCKED.stream().anyMatch(text::contains) || RarLock.isOn(archive)
          ? RejectionCause.ENCRYPTED
          : RejectionCause.DAMAGED;
    }
  }

  @Override
  public InputStream content() {
    return tar.content();
  }

  @Override
  public boolean isRandomAccess() {
    return false;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      tar.close();
    } finally {
      Files.deleteIfExists(messages);
    }
  }
}
