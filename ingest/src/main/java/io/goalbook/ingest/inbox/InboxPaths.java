package io.goalbook.ingest.inbox;

import io.goalbook.ingest.document.text.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paths of files as text, also of those whose names are in GBK: programs that unpack archives of
 * Windows leave such names behind. The name of each folder may be in either encoding.
 */
public final class InboxPaths {
  private static final char UNREADABLE = '\uFFFD';

  private InboxPaths() {}

  /**
   * The path of a file below a folder, with {@code /} between its parts.
   *
   * @return the name that a person would read, when {@link #resolve} finds the file under it
   */
  static String relative(Path top, Path file) {
    List<String> parts = new ArrayList<>();
    top.relativize(file).forEach(part -> parts.add(part.toString()));
    String path = String.join("/", parts);
    return path.indexOf(UNREADABLE) < 0
        ? path
        : decoded(top, file).filter(name -> resolve(top, name).equals(file)).orElse(path);
  }

  /**
   * The file of a path.
   *
   * @param path below {@code top}, in either encoding on the disk
   */
  public static Path resolve(Path top, String path) {
    Path direct = top.resolve(path);
    if (exists(direct)) {
      return direct;
    }
    Path found = top;
    for (String part : path.split("/", -1)) {
      Path next = found.resolve(part);
      found = exists(next) ? next : inGb18030(found, part).filter(InboxPaths::exists).orElse(next);
    }
    return found;
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  // An address keeps the bytes of a name, which the text of a path does not.
  private static Optional<String> decoded(Path top, Path file) {
    String folder = top.toUri().getRawPath();
    String address = file.toUri().getRawPath().substring(folder.length());
    List<String> parts = new ArrayList<>();
    for (String part : address.split("/", -1)) {
      byte[] name = bytes(part);
      Optional<String> read =
          TextDecoder.strictly(name, 0, StandardCharsets.UTF_8)
              .or(() -> TextDecoder.strictly(name, 0, TextDecoder.GB18030));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      parts.add(read.get());
    }
    return Optional.of(String.join("/", parts));
  }

  private static byte[] bytes(String address) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
    for (int index = 0; index < address.length(); index++) {
      char character = address.charAt(index);
      if (character == '%') {
        bytes.write(Integer.parseInt(address, index + 1, index + 3, 16));
        index += 2;
      } else {
        bytes.write(character);
      }
    }
    return bytes.toByteArray();
  }

  private static Optional<Path> inGb18030(Path folder, String name) {
    StringBuilder address = new StringBuilder(folder.toUri().toString());
    if (address.charAt(address.length() - 1) != '/') {
      address.append('/');
    }
    for (byte octet : name.getBytes(TextDecoder.GB18030)) {
      if (octet == 0) {
        return Optional.empty();
      }
      address.append(String.format("%%%02X", octet));
    }
    return Optional.of(Path.of(URI.create(address.toString())));
  }
}
