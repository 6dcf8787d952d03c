package io.goalbook.charts.page;

import io.goalbook.charts.page.Node.Attribute;
import io.goalbook.charts.page.Node.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A picture that the page holds itself. */
final class PagePicture {
  private PagePicture() {}

  /**
   * The picture.
   *
   * @param png its file
   * @param alt what it shows, for those who cannot see it
   */
  static Element of(Path png, String alt) throws IOException {
    String data = Base64.getEncoder().encodeToString(Files.readAllBytes(png));
    Element image =
        new Element(Tag.IMG, Map.of(), List.of())
            .with(Attribute.SRC, "data:image/png;base64," + data)
            .with(Attribute.ALT, alt);
    return Node.of(Tag.FIGURE, List.of(image));
  }
}
