package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.ByteSearch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What the root of an OLE2 container holds, by which Word, Excel and others are told apart. Only
 * the root counts: a spreadsheet that is embedded in a letter is further down.
 */
final class OleRoot {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private OleRoot() {}

  /** Whether the content is a container with this stream in its root. */
  static boolean holds(byte[] content, String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    // The cheap look first: names stand in the bytes, damaged or not.
    if (!ByteSearch.opensWith(content, OLE2) || !ByteSearch.contains(content, 0, name)) {
      return false;
    }
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return container.getRoot().hasEntryCaseInsensitive(stream);
    } catch (IOException | RuntimeException e) {
      // A damaged container of Word: its reader says so.
      return true;
    }
  }
}
