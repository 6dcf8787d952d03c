package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a form as a .docx such as Word writes: by hand, part by part, with fixed times. */
public final class WordWriter {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

  /** The parts that are the same in every document; they stand beside the tests as files. */
  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/numbering.xml",
          "word/settings.xml",
          "word/header1.xml",
          "word/footer1.xml",
          "docProps/core.xml",
          "docProps/app.xml");

  private WordWriter() {}

  /** The bytes of the file. */
  public static byte[] write(FormDocument form, Traps traps) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      for (String part : FIXED_PARTS) {
        put(archive, part, fixedPart(part));
      }
      put(archive, "word/document.xml", mainPart(form, traps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream archive, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WRITTEN);
    archive.putNextEntry(entry);
    archive.write(content);
    archive.closeEntry();
  }

  private static byte[] fixedPart(String name) throws IOException {
    String resource = "/corpus/word/" + name.replace("[Content_Types]", "content-types");
    try (InputStream in = WordWriter.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no such part: " + resource);
      }
      return in.readAllBytes();
    }
  }

  private static byte[] mainPart(FormDocument form, Traps traps) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      WordMarkup markup = new WordMarkup(bytes);
      WordParagraphs paragraphs = new WordParagraphs(markup, traps);
      WordTables tables = new WordTables(markup, paragraphs);
      markup.startDocument();
      for (Part part : form.parts()) {
        if (part instanceof Line line) {
          paragraphs.line(line);
        } else if (part instanceof Grid grid) {
          tables.grid(grid);
        }
      }
      markup.endDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the main part cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
