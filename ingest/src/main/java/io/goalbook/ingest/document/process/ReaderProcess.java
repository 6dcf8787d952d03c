package io.goalbook.ingest.document.process;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One process that reads documents; used by one thread at a time. */
final class ReaderProcess implements AutoCloseable {
  /** Libraries keep what they once loaded: a process is replaced after so many documents. */
  private static final int DOCUMENTS = 500;

  /** The exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int documents;

  private ReaderProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a process of the same Java and class path as this one.
   *
   * @param command the class to start and its arguments
   */
  static ReaderProcess start(ReadingLimits limits, List<String> command) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> whole =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx" + limits.memoryMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // Its last words would stand where an answer is expected.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-D" + ReaderMain.PARENT + "=" + ProcessHandle.current().pid(),
                "-cp",
                System.getProperty("java.class.path")));
    whole.addAll(command);
    return new ReaderProcess(
        new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Whether it can read one more. */
  boolean isFresh() {
    return process.isAlive() && documents < DOCUMENTS;
  }

  /**
   * Reads a document; after a timeout or a crash the process is no longer fresh.
   *
   * @param reader the simple name of the reader
   */
  Document read(String reader, byte[] content, ReadingLimits limits, Watch watch)
      throws DocumentException {
    documents++;
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm =
        watch.after(
            limits.time(),
            () -> {
              late.set(true);
              process.destroyForcibly();
            });
    try {
      DocumentCodec.text(reader, out);
      out.writeInt(content.length);
      out.write(content);
      out.flush();
      return answer();
    } catch (IOException e) {
      throw ended(late.get(), e);
    } finally {
      alarm.cancel(false);
    }
  }

  private Document answer() throws IOException, DocumentException {
    int kind = in.readByte();
    if (kind == ReaderMain.DOCUMENT) {
      return DocumentCodec.read(in);
    }
    if (kind != ReaderMain.REJECTED) {
      throw new IOException("no answer: " + kind);
    }
    throw new DocumentException(
        RejectionCause.valueOf(DocumentCodec.text(in)),
        DocumentCodec.text(in),
        DocumentCodec.unread(in));
  }

  private DocumentException ended(boolean late, IOException trigger) {
    close();
    if (late) {
      return new DocumentException(RejectionCause.TIMED_OUT, "the time is up", trigger);
    }
    return process.exitValue() == OUT_OF_MEMORY
        ? new DocumentException(RejectionCause.TOO_LARGE, "the memory is used up", trigger)
        : new DocumentException(RejectionCause.READER_FAILED, "the process ended", trigger);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // It ended before: there is nobody to tell.
    }
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
