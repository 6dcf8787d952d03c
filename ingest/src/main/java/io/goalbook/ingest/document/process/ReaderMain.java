package io.goalbook.ingest.document.process;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * A process that reads documents for another one: bytes come in on its standard input, documents or
 * causes go out on its standard output. It ends when its input ends, so it never outlives the one
 * that it reads for.
 */
public final class ReaderMain {
  /** The exit code of a process that nobody asks any more. */
  private static final int ABANDONED = 4;

  /** The system property that says which process asks. */
  static final String PARENT = "goalbook.reader.parent";

  static final int DOCUMENT = 1;
  static final int REJECTED = 2;

  private ReaderMain() {}

  /**
   * Reads with all readers of the registry until the input ends.
   *
   * @param arguments what parts of documents may expand to
   */
  public static void main(String[] arguments) throws IOException {
    serve(DocumentReaders.all(PartLimits.of(List.of(arguments))));
  }

  static void serve(List<DocumentReader> readers) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    endWithParent();
    // What libraries print must not mix with the answers.
    System.setOut(new PrintStream(System.err, true));
    while (answer(readers, in, out)) {
      out.flush();
    }
  }

  /**
   * Who asks may be killed while a document is read that never ends: nobody would end this process.
   */
  private static void endWithParent() {
    Long pid = Long.getLong(PARENT);
    if (pid == null) {
      return;
    }
    Optional<ProcessHandle> parent = ProcessHandle.of(pid);
    if (parent.isEmpty()) {
      end();
    }
    parent.ifPresent(
        asking -> {
          var unused = asking.onExit().thenRun(ReaderMain::end);
        });
  }

  private static void end() {
    Runtime.getRuntime().halt(ABANDONED);
  }

  private static boolean answer(
      List<DocumentReader> readers, DataInputStream in, DataOutputStream out) throws IOException {
    String name;
    try {
      name = DocumentCodec.text(in);
    } catch (EOFException e) {
      return false;
    }
    byte[] content = new byte[in.readInt()];
    in.readFully(content);
    try {
      Document document = reader(readers, name).read(content);
      out.writeByte(DOCUMENT);
      DocumentCodec.write(document, out);
    } catch (DocumentException e) {
      rejected(e, out);
    } catch (RuntimeException | StackOverflowError e) {
      rejected(new DocumentException(RejectionCause.READER_FAILED, e.toString(), List.of()), out);
    }
    return true;
  }

  private static void rejected(DocumentException rejection, DataOutputStream out)
      throws IOException {
    out.writeByte(REJECTED);
    DocumentCodec.text(rejection.rejection().name(), out);
    DocumentCodec.text(String.valueOf(rejection.getMessage()), out);
    DocumentCodec.unread(rejection.unread(), out);
  }

  private static DocumentReader reader(List<DocumentReader> readers, String name) {
    return readers.stream()
        .filter(reader -> reader.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such reader: " + name));
  }
}
