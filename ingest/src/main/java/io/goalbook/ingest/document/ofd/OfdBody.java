package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.ingest.document.page.Allowance;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageNotes;
import io.goalbook.model.source.RejectionCause;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One document in an .ofd: its pages, with the templates and resources that they share. */
final class OfdBody {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final OfdPackage archive;
  private final String root;
  private final OfdOutline outline;
  private final OfdResources resources;
  private final Map<String, Optional<OfdPage>> templates = new HashMap<>();

  private OfdBody(OfdPackage archive, String root, OfdOutline outline, OfdResources resources) {
    this.archive = archive;
    this.root = root;
    this.outline = outline;
    this.resources = resources;
  }

  /**
   * Opens a document.
   *
   * @param root the part that lists its pages
   * @throws DocumentException when that part cannot be read
   */
  static OfdBody open(OfdPackage archive, String root) throws DocumentException, IOException {
    String name =
        archive
            .find("", root)
            .orElseThrow(() -> new DocumentException(RejectionCause.DAMAGED, "a part is missing"));
    OfdOutline outline = archive.read(name, OfdOutline::read);
    return new OfdBody(archive, name, outline, resources(archive, name, outline.resources()));
  }

  private static OfdResources resources(OfdPackage archive, String from, List<String> names)
      throws DocumentException, IOException {
    OfdResources all = new OfdResources();
    for (String name : names) {
      optional(archive, from, name, OfdResources::read).ifPresent(all::addAll);
    }
    return all;
  }

  /** A part without which a page can still be read. */
  private static <T> Optional<T> optional(
      OfdPackage archive, String from, String name, PartXml.Reading<T> reading)
      throws DocumentException, IOException {
    Optional<String> found = archive.find(from, name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(archive.read(found.get(), reading));
    } catch (DocumentException e) {
      if (e.rejection() == RejectionCause.DAMAGED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The parts of the pages, in reading order, as the document names them. */
  List<String> pages() {
    return outline.pages();
  }

  /**
   * Reads a page and draws it.
   *
   * @param number from 1
   * @return empty when its part is missing or damaged
   */
  Optional<DrawnPage> page(String name, int number, Allowance allowance)
      throws DocumentException, IOException {
    Optional<OfdPage> read = optional(archive, root, name, OfdPage::read);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    List<OfdPage> sheets = new ArrayList<>();
    sheets.add(read.get());
    boolean whole = true;
    // A template names no templates of its own: only a page does.
    for (String id : read.get().templates()) {
      Optional<OfdPage> template = template(id);
      template.ifPresent(sheets::add);
      whole &= template.isPresent();
    }
    OfdResources known = resources(archive, root, read.get().resources());
    known.addAll(resources);
    return Optional.of(drawn(sheets, known, number, allowance).andIsWhole(whole));
  }

  private Optional<OfdPage> template(String id) throws DocumentException, IOException {
    if (!templates.containsKey(id)) {
      String name = outline.templates().getOrDefault(id, "");
      templates.put(id, optional(archive, root, name, OfdPage::read));
    }
    return templates.get(id);
  }

  private DrawnPage drawn(List<OfdPage> sheets, OfdResources known, int number, Allowance allowance)
      throws LimitException {
    OfdBox box =
        Stream.concat(
                sheets.stream().flatMap(sheet -> sheet.box().stream()), outline.pageBox().stream())
            .filter(any -> !any.isEmpty())
            .findFirst()
            .orElse(OfdBox.USUAL_PAGE);
    AffineTransform space =
        AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
    PageNotes notes =
        new PageNotes(
            number,
            box.width() * POINTS_PER_MILLIMETRE,
            box.height() * POINTS_PER_MILLIMETRE,
            allowance);
    OfdCanvas canvas = new OfdCanvas(notes, known, allowance);
    for (OfdPage sheet : sheets) {
      canvas.draw(sheet.objects(), space);
    }
    return new DrawnPage(notes, canvas.isWhole());
  }

  /**
   * A page as it was drawn.
   *
   * @param whole whether all that it names was found
   */
  record DrawnPage(PageNotes notes, boolean whole) {
    private DrawnPage andIsWhole(boolean alsoElse) {
      return new DrawnPage(notes, whole && alsoElse);
    }
  }
}
