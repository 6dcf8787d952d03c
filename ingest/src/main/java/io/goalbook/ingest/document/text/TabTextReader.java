package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.model.source.RejectionCause;
import java.util.List;
import java.util.Optional;

/**
 * Reads text that was taken out of Word files. A line that begins with a tab is a cell; a blank
 * line usually ends a row; any other line is a paragraph. Text without tabs is paragraphs only.
 *
 * <p>The form loses what it should say: a blank paragraph inside a cell looks like the end of a
 * row, and a merged cell is a bare tab. {@link RowJoiner} and {@link TextGrid} say how both are
 * found again. {@link PastedBlocks} reads text into which tables were pasted with a row a line.
 */
public final class TabTextReader implements DocumentReader {
  /** 64 MB: a year's goals of a county are 20 kB. */
  private static final int LARGEST = 64_000_000;

  /** A reader without settings. */
  public TabTextReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return !OtherFormats.open(content) && TextDecoder.decode(content).isPresent();
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    if (content.length > LARGEST) {
      throw new DocumentException(RejectionCause.TOO_LARGE, content.length + " bytes of text");
    }
    Optional<String> text = TextDecoder.decode(content);
    if (text.isEmpty()) {
      throw new DocumentException(RejectionCause.UNKNOWN_FORMAT, "the content is no text");
    }
    return new Document(DocumentFormat.TEXT, blocks(text.get()), LostCharacters.unread(text.get()));
  }

  private static List<Block> blocks(String text) {
    if (PastedBlocks.areIn(text)) {
      return PastedBlocks.of(text);
    }
    TextBlocks blocks = new TextBlocks();
    text.lines().forEach(blocks::line);
    return blocks.finish();
  }
}
