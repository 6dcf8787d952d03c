package io.goalbook.app.job;

import io.goalbook.app.publish.RunLedger;
import io.goalbook.app.publish.RunLedger.ReadByRun;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.store.GoalTableStore;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.warehouse.WarehouseException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Stores what a chunk of documents gave, in one transaction of the warehouse, and counts it; a
 * restarted run counts all that it read.
 */
final class StoreWriter implements ItemWriter<ReadDocument>, StepExecutionListener {
  private static final List<Count> COUNTED =
      List.of(Count.READ, Count.PARTLY_READ, Count.REJECTED, Count.GOAL_TABLES, Count.INDICATORS);

  private final RunTools tools;
  private final RunCounts counts = new RunCounts(new ExecutionContext());
  private String runId = "";

  StoreWriter(RunTools tools) {
    this.tools = tools;
  }

  /**
   * Takes up what an earlier attempt has stored. The warehouse says so and not the job repository:
   * a chunk is committed there first, and a kill may come between.
   */
  @Override
  public void beforeStep(StepExecution step) {
    runId = RunParameters.runId(step);
    try {
      ReadByRun stored = new RunLedger(tools.warehouse().connection()).readBy(runId);
      counts.put(Count.READ, stored.read());
      counts.put(Count.PARTLY_READ, stored.partlyRead());
      counts.put(Count.REJECTED, stored.rejected());
      counts.put(Count.GOAL_TABLES, stored.goalTables());
      counts.put(Count.INDICATORS, stored.indicators());
    } catch (SQLException e) {
      throw WarehouseException.broken("读取记录无法读取：" + e.getMessage(), e);
    }
  }

  @Override
  public void write(Chunk<? extends ReadDocument> chunk) throws Exception {
    List<ReadDocument> documents = List.copyOf(chunk.getItems());
    GoalTableStore.of(runId, tools.warehouse().connection(), tools.words(), tools.corrections())
        .store(documents, LocalDate.now(tools.clock()))
        .forEach(this::count);
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    copy(new RunCounts(step.getJobExecution().getExecutionContext()));
    if (step.getFailureExceptions().isEmpty()) {
      tools
          .progress()
          .end(
              "已读 %d（其中部分已读 %d），未读 %d"
                  .formatted(
                      counts.get(Count.READ),
                      counts.get(Count.PARTLY_READ),
                      counts.get(Count.REJECTED)));
    }
    return step.getExitStatus();
  }

  private void copy(RunCounts target) {
    COUNTED.forEach(count -> target.put(count, counts.get(count)));
  }

  private void count(ReadDocument document) {
    switch (document.status()) {
      case READ -> add(Count.READ, 1);
      case PARTLY_READ -> {
        add(Count.READ, 1);
        add(Count.PARTLY_READ, 1);
      }
      case REJECTED -> add(Count.REJECTED, 1);
    }
    add(Count.GOAL_TABLES, document.tables().size());
    for (GoalTable table : document.tables()) {
      add(Count.INDICATORS, table.indicators().size());
    }
  }

  private void add(Count count, long more) {
    counts.put(count, counts.get(count) + more);
  }
}
