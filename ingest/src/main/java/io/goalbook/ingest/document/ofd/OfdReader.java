package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads pages in the national layout format (.ofd) as paragraphs, one for each printed line. Lines
 * and areas that are drawn are not looked at: a table is not told from text.
 */
public final class OfdReader implements DocumentReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ROOT = "OFD.xml".getBytes(StandardCharsets.US_ASCII);

  /** The longest budget seen has some hundred pages. */
  private static final int MOST_PAGES = 2_000;

  /** Characters of all pages together. */
  private static final int MOST_CHARACTERS = 20_000_000;

  /** Said of every file, so that a goal table that is not found is not taken for none. */
  private static final UnreadPart NO_TABLES =
      new UnreadPart(DoubtReason.PAGES_NOT_READ, "版式文件中的表格只读成了文字，请另存为Word文档后放入");

  private final PartLimits limits;
  private final XMLInputFactory factory = PartXml.factory();

  /**
   * @param limits what a part may expand to
   */
  public OfdReader(PartLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean accepts(byte[] content) {
    // Names in an archive are not compressed: they stand in the bytes even when its end is lost.
    return ByteSearch.opensWith(content, ZIP) && ByteSearch.contains(content, 0, ROOT);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (PartPackage archive = PartPackage.open(content)) {
      return document(archive);
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  private Document document(PartPackage archive) throws DocumentException, IOException {
    String root = part(archive, "OFD.xml", OfdNames::documentRoot);
    List<String> pages = part(archive, root, OfdNames::pages);
    if (pages.size() > MOST_PAGES) {
      throw new DocumentException(RejectionCause.TOO_LARGE, pages.size() + " pages");
    }
    List<Block> blocks = new ArrayList<>();
    int characters = 0;
    for (int page = 0; page < pages.size(); page++) {
      String name = OfdNames.resolve(root, pages.get(page));
      List<Paragraph> lines = new OfdLines(part(archive, name, OfdText::read)).paragraphs();
      characters += lines.stream().mapToInt(line -> line.text().length()).sum();
      if (characters > MOST_CHARACTERS) {
        throw new DocumentException(RejectionCause.TOO_LARGE, "too many characters");
      }
      blocks.add(new PartStart(Part.page(page + 1)));
      blocks.addAll(lines);
    }
    if (characters == 0) {
      throw new DocumentException(RejectionCause.SCANNED, "no page has a text");
    }
    return new Document(DocumentFormat.OFD, blocks, List.of(NO_TABLES));
  }

  private <T> T part(PartPackage archive, String name, PartXml.Reading<T> reading)
      throws DocumentException, IOException {
    PartStream found =
        archive
            .part(Pattern.compile("/?" + Pattern.quote(name)), limits)
            .orElseThrow(() -> new DocumentException(RejectionCause.DAMAGED, "a part is missing"));
    try (PartStream part = found) {
      return PartXml.read(factory, part, reading);
    }
  }
}
