package io.goalbook.app.job;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.ReadingInputs;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.inbox.PendingDocuments;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * The documents that are to be read, read by several threads and handed on in their order. They
 * read ahead while a chunk is stored: with a pause for every chunk the second core would stand idle
 * a third of the time.
 *
 * <p>The list comes from the warehouse when the step begins: documents of committed chunks are in
 * it no more, so a restarted run goes on where it was.
 */
final class ReadAhead implements ItemStreamReader<ReadDocument> {
  /** Documents in memory that wait for their chunk: as many as are read while a chunk is stored. */
  private static final int WINDOW = 120;

  /** In a longer run rehearsing is too small a part, and would take processors from the readers. */
  private static final int FEW = 50;

  private final RunTools tools;
  private final AsyncTaskExecutor readers;
  private final Deque<Future<ReadDocument>> begun = new ArrayDeque<>();
  private Iterator<PendingDocument> pending = Collections.emptyIterator();

  /**
   * @param readers the threads that read
   */
  ReadAhead(RunTools tools, AsyncTaskExecutor readers) {
    this.tools = tools;
    this.readers = readers;
  }

  @Override
  public void open(ExecutionContext context) {
    try {
      List<PendingDocument> documents =
          PendingDocuments.list(
              tools.warehouse().connection(), ReadingInputs.of(tools.words(), tools.corrections()));
      tools.progress().begin("读取文件", documents.size());
      pending = documents.iterator();
      if (documents.size() <= FEW) {
        tools.rehearsal().play();
      }
    } catch (SQLException e) {
      throw new ItemStreamException("pending documents cannot be listed", e);
    }
  }

  @Override
  public @Nullable ReadDocument read() throws InterruptedException {
    while (begun.size() < WINDOW && pending.hasNext()) {
      PendingDocument document = pending.next();
      begun.add(readers.submit(() -> read(document)));
    }
    Future<ReadDocument> next = begun.poll();
    return next == null ? null : result(next);
  }

  private ReadDocument read(PendingDocument document) {
    ReadDocument read = tools.reading().read(document);
    tools.progress().advance();
    return read;
  }

  private static ReadDocument result(Future<ReadDocument> reading) throws InterruptedException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new ItemStreamException("a document could not be read", e);
    }
  }

  @Override
  public void close() {
    begun.forEach(reading -> reading.cancel(false));
    begun.clear();
    tools.reading().rest();
  }
}
