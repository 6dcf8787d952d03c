package io.goalbook.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Writes archives for tests. */
public final class Archives {
  private Archives() {}

  /** Names and contents in turn: contents are bytes or text. */
  public static Map<String, byte[]> files(Object... namesAndContents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      files.put(
          namesAndContents[i].toString(),
          content instanceof byte[] bytes
              ? bytes
              : content.toString().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  public static byte[] zip(Map<String, byte[]> files) {
    return zip(
        zip -> {
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
          }
        });
  }

  /** Something that writes entries. */
  interface ZipWriting {
    void to(ZipArchiveOutputStream zip) throws IOException;
  }

  static byte[] zip(ZipWriting writing) {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
      writing.to(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
  }

  /** Written to a stream, so that sizes stand behind the contents. */
  static byte[] streamedZip(ZipWriting writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream((OutputStream) bytes)) {
      writing.to(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As Chinese Windows writes it: names in GBK, no flag. */
  public static byte[] gbkZip(Map<String, byte[]> files) {
    return zip(
        zip -> {
          zip.setEncoding("GBK");
          zip.setUseLanguageEncodingFlag(false);
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
          }
        });
  }

  static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }

  public static byte[] sevenZ(Map<String, byte[]> files) {
    return sevenZ(files, "");
  }

  static byte[] sevenZ(Map<String, byte[]> files, String password) {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive =
        password.isEmpty()
            ? new SevenZOutputFile(channel)
            : new SevenZOutputFile(channel, password.toCharArray())) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(file.getKey());
        archive.putArchiveEntry(entry);
        archive.write(file.getValue());
        archive.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
  }

  public static byte[] tar(Map<String, byte[]> files) {
    return tar(
        "GBK",
        tar -> {
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(tar, file.getKey(), file.getValue());
          }
        });
  }

  /** Something that writes entries. */
  interface TarWriting {
    void to(TarArchiveOutputStream tar) throws IOException;
  }

  static byte[] tar(String charset, TarWriting writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, charset)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      writing.to(tar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void put(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  public static byte[] gz(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GzipCompressorOutputStream gz = new GzipCompressorOutputStream(bytes)) {
      gz.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
