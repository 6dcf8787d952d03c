package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * The pages in an archive of a web page; pictures and style sheets are passed over.
 *
 * @param pages in their order
 * @param complete whether the mark that ends the archive is there
 */
record MimePages(List<MimePage> pages, boolean complete) {
  /** A page of an office has some dozens of pictures. */
  private static final int MOST_PARTS = 10_000;

  private static final int MOST_BYTES = 64_000_000;
  private static final int LONGEST_LINE = 1_000_000;

  /** The pages of an archive. */
  static MimePages of(byte[] content) throws DocumentException {
    if (content.length > MOST_BYTES) {
      throw new DocumentException(RejectionCause.TOO_LARGE, content.length + " bytes of archive");
    }
    MimeConfig limits =
        MimeConfig.custom()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(100_000)
            .build();
    MimeTokenStream stream = new MimeTokenStream(limits);
    stream.parse(new ByteArrayInputStream(content));
    try {
      return new Collector(content).collect(stream);
    } catch (MimeException | IOException | IllegalArgumentException | IllegalStateException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  int size() {
    return pages.size();
  }

  private static final class Collector {
    private final byte[] archive;
    private final List<MimePage> pages = new ArrayList<>();
    private boolean complete = true;
    private String name = "";
    private int parts;

    Collector(byte[] archive) {
      this.archive = archive;
    }

    MimePages collect(MimeTokenStream stream) throws MimeException, IOException, DocumentException {
      EntityState state = stream.getState();
      while (state != EntityState.T_END_OF_STREAM) {
        switch (state) {
          case T_START_HEADER -> begin();
          case T_FIELD -> field(stream.getField().getName(), stream.getField().getBody());
          case T_START_MULTIPART -> multipart(stream.getBodyDescriptor());
          case T_BODY -> body(stream);
          default -> {}
        }
        state = stream.next();
      }
      return new MimePages(List.copyOf(pages), complete);
    }

    private void begin() throws DocumentException {
      name = "";
      parts++;
      if (parts > MOST_PARTS) {
        throw new DocumentException(RejectionCause.HOSTILE, "more than " + MOST_PARTS + " parts");
      }
    }

    private void field(String field, String body) {
      if (field.equalsIgnoreCase("Content-Location")) {
        String address = body.strip();
        String file = address.substring(address.lastIndexOf('/') + 1);
        name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
      }
    }

    private void multipart(BodyDescriptor multipart) {
      byte[] end = ("--" + multipart.getBoundary() + "--").getBytes(StandardCharsets.ISO_8859_1);
      complete &= ByteSearch.contains(archive, 0, end);
    }

    private void body(MimeTokenStream stream) throws IOException {
      BodyDescriptor body = stream.getBodyDescriptor();
      if (body.getMimeType().equals("text/html")) {
        byte[] page = stream.getDecodedInputStream().readAllBytes();
        pages.add(new MimePage(name, Optional.ofNullable(body.getCharset()), page));
      }
    }
  }
}
