package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The sheets of a workbook of Excel 2003 in XML. One use a document. */
final class FlatWorkbook {
  private final SheetXml xml;
  private final List<Boolean> hidden;
  private final SheetBudget budget;
  private final List<SheetContent> sheets = new ArrayList<>();

  /**
   * @param hidden for each sheet whether it is hidden
   */
  FlatWorkbook(SheetXml xml, List<Boolean> hidden, SheetBudget budget) {
    this.xml = xml;
    this.hidden = hidden;
    this.budget = budget;
  }

  /** For each sheet whether a person does not see it. */
  static List<Boolean> hidden(SheetXml xml) throws XMLStreamException, DocumentException {
    List<Boolean> hidden = new ArrayList<>();
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      if (name.get().equals("Worksheet")) {
        hidden.add(false);
      } else if (name.get().equals("Visible") && !hidden.isEmpty()) {
        hidden.set(hidden.size() - 1, xml.text().strip().endsWith("Hidden"));
      }
    }
    return hidden;
  }

  /** All sheets in their order. */
  List<SheetContent> read() throws XMLStreamException, DocumentException {
    FlatStyles styles = new FlatStyles();
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      switch (name.get()) {
        case "Styles" -> styles.read(xml);
        case "Worksheet" -> sheets.add(new SheetContent(part(), budget));
        case "Table" -> {
          if (!sheets.isEmpty()) {
            new FlatTable(xml, styles, sheets.get(sheets.size() - 1)).read();
          }
        }
        default -> {
          // Settings of windows and of printing.
        }
      }
    }
    return sheets;
  }

  private Part part() {
    boolean unseen = sheets.size() < hidden.size() && hidden.get(sheets.size());
    return Part.sheet(xml.attribute("Name").orElse(""), unseen);
  }
}
