package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.web.HtmlReader;
import io.goalbook.ingest.document.web.MhtReader;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The web pages in a Word document. Systems that hand out a page as a Word file do not translate
 * it: they put it into the archive, and Word makes the document of it when it opens the file.
 */
final class InsertedPages {
  private static final Pattern NAME = Pattern.compile("/?word/[^/]+\\.(?:mht|mhtml|html?|xhtml)");

  private final List<DocumentReader> readers = List.of(new MhtReader(), new HtmlReader());
  private final PartLimits limits;

  InsertedPages(PartLimits limits) {
    this.limits = limits;
  }

  /** What the pages hold, in the order of their names; mostly there are none. */
  List<Block> blocks(PartPackage archive) throws DocumentException, IOException {
    List<ZipArchiveEntry> found = new ArrayList<>();
    for (ZipArchiveEntry entry : archive.entries()) {
      String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
      if (NAME.matcher(name).matches()) {
        found.add(entry);
      }
    }
    found.sort(Comparator.comparing(ZipArchiveEntry::getName));
    List<Block> blocks = new ArrayList<>();
    for (ZipArchiveEntry entry : found) {
      blocks.addAll(page(archive, entry));
    }
    return blocks;
  }

  private List<Block> page(PartPackage archive, ZipArchiveEntry entry)
      throws DocumentException, IOException {
    byte[] content;
    try (PartStream part = archive.part(entry, limits)) {
      content = part.whole();
    }
    for (DocumentReader reader : readers) {
      if (reader.accepts(content)) {
        return reader.read(content).blocks();
      }
    }
    throw new DocumentException(RejectionCause.UNKNOWN_FORMAT, "an inserted part is no page");
  }
}
