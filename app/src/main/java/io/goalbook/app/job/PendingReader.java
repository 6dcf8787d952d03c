package io.goalbook.app.job;

import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.inbox.PendingDocuments;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The documents that are to be read. The list comes from the warehouse when the step begins:
 * documents of committed chunks are in it no more, so a restarted run goes on where it was.
 */
final class PendingReader implements ItemStreamReader<PendingDocument> {
  private final RunTools tools;
  private Iterator<PendingDocument> pending = Collections.emptyIterator();

  PendingReader(RunTools tools) {
    this.tools = tools;
  }

  @Override
  public void open(ExecutionContext context) {
    try {
      List<PendingDocument> documents =
          PendingDocuments.list(tools.warehouse().connection(), tools.words());
      tools.progress().begin("读取文件", documents.size());
      pending = documents.iterator();
    } catch (SQLException e) {
      throw new ItemStreamException("pending documents cannot be listed", e);
    }
  }

  @Override
  public @Nullable PendingDocument read() {
    return pending.hasNext() ? pending.next() : null;
  }
}
