package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Part;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The main part of a workbook: its sheets and where they stand.
 *
 * @param sheets in the order of their tabs
 * @param from1904 whether days are counted from 1904
 * @param parts what the main part refers to
 */
record WorkbookParts(List<Sheet> sheets, boolean from1904, Relationships parts) {
  private static final String USUAL_NAME = "xl/workbook.xml";

  WorkbookParts {
    sheets = List.copyOf(sheets);
  }

  /** Finds the main part of a package. */
  static WorkbookParts of(SheetPackage archive) throws DocumentException, IOException {
    String main = Relationships.of(archive, "").first("officeDocument").orElse(USUAL_NAME);
    if (main.endsWith(".bin")) {
      throw new DocumentException(RejectionCause.UNKNOWN_FORMAT, "a binary workbook (.xlsb)");
    }
    Relationships parts = Relationships.of(archive, main);
    return archive
        .read(main, xml -> read(xml, parts))
        .orElseThrow(() -> new DocumentException(RejectionCause.DAMAGED, "no main part"));
  }

  private static WorkbookParts read(SheetXml xml, Relationships parts)
      throws XMLStreamException, DocumentException {
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      if (name.get().equals("workbookPr")) {
        from1904 = xml.isTrue("date1904");
      } else if (name.get().equals("sheet")) {
        sheet(xml, parts).ifPresent(sheets::add);
      }
    }
    if (sheets.isEmpty()) {
      throw new DocumentException(RejectionCause.DAMAGED, "no sheet of the workbook is there");
    }
    return new WorkbookParts(sheets, from1904, parts);
  }

  // A sheet of another type than worksheet is a chart, a dialogue or a macro of old.
  private static Optional<Sheet> sheet(SheetXml xml, Relationships parts) {
    boolean hidden = xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
    Part part = Part.sheet(xml.attribute("name").orElse(""), hidden);
    return xml.attribute("id")
        .flatMap(id -> parts.byId(id, "worksheet"))
        .map(target -> new Sheet(part, target));
  }

  /**
   * A sheet.
   *
   * @param part its name and whether it is hidden
   * @param target the name of the part that holds its cells
   */
  record Sheet(Part part, String target) {}
}
