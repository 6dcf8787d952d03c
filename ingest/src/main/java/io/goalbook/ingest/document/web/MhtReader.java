package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads web pages that were saved with their pictures as one file (.mht, .mhtml, also .doc and .xls
 * of old Word and Excel). The first page counts; where it is only a frame, as in workbooks that
 * Excel saves, the pages behind it are its sheets.
 */
public final class MhtReader implements DocumentReader {
  private static final int HEAD = 16_384;
  private static final Pattern FIRST_FIELD = Pattern.compile("\\A[A-Za-z][A-Za-z0-9-]*:");
  private static final Pattern VERSION = Pattern.compile("(?im)^MIME-Version:");
  private static final Pattern TYPE =
      Pattern.compile("(?im)^Content-Type:\\s*(?:multipart/|text/html)");

  /** A reader without settings. */
  public MhtReader() {}

  @Override
  public boolean accepts(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).strip();
    return FIRST_FIELD.matcher(head).find()
        && VERSION.matcher(head).find()
        && TYPE.matcher(head).find();
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    MimePages archive = MimePages.of(content);
    if (archive.pages().isEmpty()) {
      throw new DocumentException(
          archive.complete() ? RejectionCause.UNKNOWN_FORMAT : RejectionCause.DAMAGED,
          "no page in the archive");
    }
    Page page = archive.pages().get(0).page();
    boolean frames = page.isFrameset() && archive.pages().size() > 1;
    Document document =
        frames
            ? new Document(DocumentFormat.HTML, sheets(archive.pages().subList(1, archive.size())))
            : page.document();
    return archive.complete() ? document : incomplete(document);
  }

  // What is there may still be whole: the pictures stand behind the page.
  private static Document incomplete(Document document) {
    List<UnreadPart> unread = new ArrayList<>(document.unread());
    unread.add(new UnreadPart(DoubtReason.PAGES_NOT_READ, "网页存档不完整，末尾可能缺失"));
    return new Document(document.format(), document.blocks(), unread);
  }

  private static List<Block> sheets(List<MimePage> pages) throws DocumentException {
    List<Block> blocks = new ArrayList<>();
    for (MimePage page : pages) {
      List<Block> sheet = page.page().blocks();
      if (!sheet.isEmpty()) {
        blocks.add(new PartStart(Part.sheet(page.name(), false)));
        blocks.addAll(sheet);
      }
    }
    return blocks;
  }
}
