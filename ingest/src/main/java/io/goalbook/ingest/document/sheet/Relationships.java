package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts that a part refers to. What lies outside of the package is left out: it is never
 * followed.
 */
final class Relationships {
  private final List<Relationship> targets;

  private Relationships(List<Relationship> targets) {
    this.targets = List.copyOf(targets);
  }

  /**
   * What a part refers to.
   *
   * @param source the full name of the part; empty for the package itself
   */
  static Relationships of(SheetPackage archive, String source)
      throws DocumentException, IOException {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    String list = folder + "_rels/" + source.substring(slash) + ".rels";
    return new Relationships(archive.read(list, xml -> targets(xml, folder)).orElse(List.of()));
  }

  private static List<Relationship> targets(SheetXml xml, String folder)
      throws XMLStreamException, DocumentException {
    List<Relationship> targets = new ArrayList<>();
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      boolean inside = xml.attribute("TargetMode").filter("External"::equals).isEmpty();
      if (name.get().equals("Relationship") && inside) {
        String type = xml.attribute("Type").orElse("");
        targets.add(
            new Relationship(
                xml.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, xml.attribute("Target").orElse(""))));
      }
    }
    return targets;
  }

  private static String resolved(String folder, String target) {
    try {
      String path = URI.create("/" + folder).resolve(target.replace('\\', '/')).getPath();
      return path == null || path.isEmpty() ? target : path.substring(1);
    } catch (IllegalArgumentException e) {
      // No address at all: no part has this name, and then the part is missing.
      return target;
    }
  }

  /** The first part of a type, for example {@code sharedStrings}. */
  Optional<String> first(String type) {
    return targets.stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }

  /** The part of a type that an identifier refers to. */
  Optional<String> byId(String id, String type) {
    return targets.stream()
        .filter(relationship -> relationship.id().equals(id) && relationship.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }

  /** The type is the last word of its name: the strict form differs before it. */
  private record Relationship(String id, String type, String target) {}
}
