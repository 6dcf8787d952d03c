package io.goalbook.ingest.document.process;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.word.DocxReader;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process with readers that do what a library should not. */
final class BadReaders {
  private BadReaders() {}

  /** Reads until the input ends. */
  public static void main(String[] arguments) throws IOException {
    ReaderMain.serve(
        List.of(
            new DocxReader(PartLimits.DEFAULT),
            new Endless(),
            new Greedy(),
            new Deadly(),
            new Noisy(),
            new Failing(),
            new Refusing()));
  }

  /** Never comes back and heeds no interrupt. */
  static final class Endless extends Named {
    @Override
    public Document read(byte[] content) {
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  /** Takes all memory. */
  static final class Greedy extends Named {
    @Override
    public Document read(byte[] content) {
      List<byte[]> all = new ArrayList<>();
      while (all.add(new byte[1 << 20])) {
        Thread.onSpinWait();
      }
      throw new IllegalStateException("all of " + all.size() + " MB");
    }
  }

  /** Ends the process. */
  static final class Deadly extends Named {
    @Override
    public Document read(byte[] content) {
      Runtime.getRuntime().halt(9);
      throw new IllegalStateException();
    }
  }

  /** Prints where the answers go. */
  static final class Noisy extends Named {
    @Override
    public Document read(byte[] content) {
      System.out.println("noise");
      return new Document(DocumentFormat.TEXT, List.of(new Paragraph("quiet")));
    }
  }

  /** Fails in a way that it should not. */
  static final class Failing extends Named {
    @Override
    public Document read(byte[] content) {
      throw new IllegalStateException("a fault");
    }
  }

  /** Says what it could not read. */
  static final class Refusing extends Named {
    @Override
    public Document read(byte[] content) throws DocumentException {
      throw new DocumentException(
          RejectionCause.SCANNED,
          "pictures",
          List.of(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共3页")));
    }
  }

  private abstract static class Named implements DocumentReader {
    @Override
    public boolean accepts(byte[] content) {
      return false;
    }
  }
}
