package io.goalbook.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A path on the command line, relative to the folder from which the program was called. An empty
 * one is refused: it would mean that folder itself, and comes from a variable that is not set.
 */
final class PathArgument implements ITypeConverter<Path> {
  private final Surroundings surroundings;

  PathArgument(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Path convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("路径是空的");
    }
    try {
      return surroundings.workingFolder().resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new TypeConversionException("不是路径：" + text);
    }
  }
}
