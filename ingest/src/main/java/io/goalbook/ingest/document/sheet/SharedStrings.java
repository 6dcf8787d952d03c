package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
  private final List<String> texts;

  private SharedStrings(List<String> texts) {
    this.texts = texts;
  }

  /** The texts of a workbook; none when it has no part for them. */
  static SharedStrings of(SheetPackage archive, Relationships parts)
      throws DocumentException, IOException {
    Optional<String> part = parts.first("sharedStrings");
    return new SharedStrings(
        part.isEmpty()
            ? List.of()
            : archive.read(part.get(), SharedStrings::texts).orElse(List.of()));
  }

  private static List<String> texts(SheetXml xml) throws XMLStreamException, DocumentException {
    List<String> texts = new ArrayList<>();
    SheetBudget budget = new SheetBudget();
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      if (name.get().equals("si")) {
        String text = RichText.of(xml);
        budget.spendCell(text.length());
        texts.add(text);
      }
    }
    return texts;
  }

  /**
   * A text by its number.
   *
   * @throws DocumentException when there is none: the workbook is damaged
   */
  String get(String number) throws DocumentException {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "no shared text of a cell's number", e);
    }
  }
}
