package io.goalbook.ingest.document.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads rich text (.rtf), which Word and WPS write and which often bears the name .doc. Text as a
 * reader of the final version sees it, without headers, footers and comments; notes and text boxes
 * follow at the end.
 */
public final class RtfReader implements DocumentReader {
  private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

  /** A reader. */
  public RtfReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return ByteSearch.opensWith(content, RTF);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    RtfContent document = new RtfContent();
    try {
      new StandardRtfParser()
          .parse(new RtfStreamSource(new ByteArrayInputStream(content)), document);
      return new Document(DocumentFormat.RTF, document.blocks());
    } catch (RtfRefusal e) {
      throw e.refusal();
    } catch (IOException | RuntimeException e) {
      // The library promises no kind of exception for what it cannot read.
      throw new DocumentException(RejectionCause.DAMAGED, "not readable as rich text", e);
    }
  }
}
