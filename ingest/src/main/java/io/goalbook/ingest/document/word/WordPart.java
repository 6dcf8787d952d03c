package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads a part of a Word document: as plain XML when it is such, else with a parser. */
final class WordPart {
  /** A hundred pages. Larger parts are read as they expand. */
  private static final int LARGEST_PLAIN = 8 << 20;

  private final XMLInputFactory factory = PartXml.factory();
  private final PartLimits limits;
  private final CellTexts cellTexts = new CellTexts();

  WordPart(PartLimits limits) {
    this.limits = limits;
  }

  /**
   * The blocks of a part, when it is there.
   *
   * @param name how its name in the archive looks
   * @param container the element that holds the blocks
   */
  Optional<List<Block>> blocks(PartPackage archive, Pattern name, WordElement container)
      throws DocumentException, IOException {
    Optional<ZipArchiveEntry> entry = archive.entry(name);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try (PartStream part = archive.part(entry.get(), limits)) {
      Optional<byte[]> whole = part.whole(LARGEST_PLAIN, PlainXml.MARGIN);
      if (whole.isPresent()) {
        return Optional.of(toEnd(new PlainXml(whole.get()), container));
      }
    } catch (UnusualXmlException e) {
      // The parser reads it, below.
    } catch (XMLStreamException e) {
      throw new IllegalStateException("thrown by parsers alone", e);
    }
    return Optional.of(parsed(archive, entry.get(), container));
  }

  private List<Block> parsed(PartPackage archive, ZipArchiveEntry entry, WordElement container)
      throws DocumentException, IOException {
    try (PartStream part = archive.part(entry, limits)) {
      return PartXml.read(
          factory,
          part,
          xml -> BlockReader.read(new WordXml(new ParsedWord(xml), cellTexts), container));
    }
  }

  private List<Block> toEnd(PlainXml xml, WordElement container)
      throws XMLStreamException, DocumentException {
    List<Block> blocks = BlockReader.read(new WordXml(xml, cellTexts), container);
    while (xml.next()) {
      // A part that is cut off behind its last block is for the parser to judge.
    }
    return blocks;
  }
}
