package io.goalbook.ingest.document.process;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Reads documents in processes that can be ended, because POI and PDFBox heed no interrupt: a
 * document that takes too long or too much memory costs its process and nothing else. Processes
 * start when they are needed and are used again. Safe for threads.
 */
public final class ReaderPool implements AutoCloseable {
  private final ReadingLimits limits;
  private final List<String> command;
  private final Semaphore places;
  private final Watch watch = new Watch();
  private final Deque<ReaderProcess> idle = new ArrayDeque<>();

  /**
   * A pool without processes yet.
   *
   * @param parts what parts of documents may expand to
   */
  public ReaderPool(ReadingLimits limits, PartLimits parts) {
    this(limits, ReaderMain.class, parts.arguments());
  }

  /** A pool of processes that start with a class of their own, so that bad readers can be tried. */
  ReaderPool(ReadingLimits limits, Class<?> main, List<String> arguments) {
    this.limits = limits;
    this.command = Stream.concat(Stream.of(main.getName()), arguments.stream()).toList();
    this.places = new Semaphore(limits.processes());
  }

  /**
   * Reads a document.
   *
   * @param reader the simple name of a reader of the registry
   * @throws DocumentException also when it takes too long ({@code TIMED_OUT}), too much memory
   *     ({@code TOO_LARGE}) or ends the process ({@code READER_FAILED})
   */
  public Document read(String reader, byte[] content) throws DocumentException {
    places.acquireUninterruptibly();
    try {
      ReaderProcess process = take();
      try {
        return process.read(reader, content, limits, watch);
      } finally {
        giveBack(process);
      }
    } finally {
      places.release();
    }
  }

  private ReaderProcess take() throws DocumentException {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    try {
      return ReaderProcess.start(limits, command);
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.READER_FAILED, "no process can be started", e);
    }
  }

  private void giveBack(ReaderProcess process) {
    if (!process.isFresh()) {
      process.close();
      return;
    }
    synchronized (idle) {
      idle.push(process);
    }
  }

  /** Ends the processes that have nothing to read; later documents start others. */
  public void rest() {
    synchronized (idle) {
      idle.forEach(ReaderProcess::close);
      idle.clear();
    }
  }

  /** Ends all processes. */
  @Override
  public void close() {
    watch.close();
    rest();
  }
}
