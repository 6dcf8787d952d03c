package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook, by the style of a cell. */
final class CellFormats {
  private final List<CellFormat> ofStyle;

  private CellFormats(List<CellFormat> ofStyle) {
    this.ofStyle = List.copyOf(ofStyle);
  }

  /** The formats of a workbook; none when it has no part for them. */
  static CellFormats of(SheetPackage archive, Relationships parts)
      throws DocumentException, IOException {
    Optional<String> part = parts.first("styles");
    return new CellFormats(
        part.isEmpty() ? List.of() : archive.read(part.get(), CellFormats::read).orElse(List.of()));
  }

  private static List<CellFormat> read(SheetXml xml) throws XMLStreamException, DocumentException {
    Map<Integer, String> codes = new HashMap<>();
    List<Integer> used = new ArrayList<>();
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      // Elsewhere in the part stand the formats of named styles and of conditions.
      if (name.get().equals("numFmts")) {
        codes.putAll(codes(xml));
      } else if (name.get().equals("cellXfs")) {
        used.addAll(used(xml));
      }
    }
    return used.stream()
        .map(index -> CellFormat.of(index, Optional.ofNullable(codes.get(index))))
        .toList();
  }

  private static Map<Integer, String> codes(SheetXml xml)
      throws XMLStreamException, DocumentException {
    Map<Integer, String> codes = new HashMap<>();
    int level = xml.level();
    while (xml.nextWithin(level).isPresent()) {
      Optional<String> code = xml.attribute("formatCode").map(RichText::unescaped);
      xml.number("numFmtId")
          .ifPresent(index -> code.ifPresent(written -> codes.put(index, written)));
    }
    return codes;
  }

  private static List<Integer> used(SheetXml xml) throws XMLStreamException, DocumentException {
    List<Integer> used = new ArrayList<>();
    int level = xml.level();
    for (Optional<String> name = xml.nextWithin(level);
        name.isPresent();
        name = xml.nextWithin(level)) {
      if (name.get().equals("xf")) {
        used.add(xml.number("numFmtId").orElse(0));
      }
    }
    return used;
  }

  /**
   * The format of a style.
   *
   * @param style its number; one that the workbook does not have means no format
   */
  CellFormat of(int style) {
    return style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : CellFormat.GENERAL;
  }
}
