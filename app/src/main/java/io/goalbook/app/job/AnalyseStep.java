package io.goalbook.app.job;

import io.goalbook.analytics.Analysis;
import io.goalbook.app.publish.RunLedger;
import io.goalbook.ingest.store.GoalTableStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Settles what depends on all documents together and computes the statistics. */
final class AnalyseStep implements Tasklet {
  /** Below it planning the statistics takes longer than computing them. */
  private static final int INDICATORS_FOR_ONE_THREAD = 5000;

  private final RunTools tools;

  AnalyseStep(RunTools tools) {
    this.tools = tools;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    tools.progress().begin("统计", 0);
    new GoalTableStore(tools.warehouse().connection(), tools.words(), tools.corrections()).settle();
    RunLedger ledger = new RunLedger(tools.warehouse().connection());
    ledger.begin(RunParameters.runId(contribution.getStepExecution()), Versions.inputs(tools));
    if (ledger.totals().indicators() < INDICATORS_FOR_ONE_THREAD) {
      tools.warehouse().computeAlone();
      compute();
    } else {
      // What a first night stored need not be packed inside the transaction of the statistics.
      tools.warehouse().moveLogIntoFile();
      compute();
      // Rows of the log stay in memory, beside the workbooks that are written next.
      tools.warehouse().moveLogIntoFile();
    }
    tools.progress().end("");
    return RepeatStatus.FINISHED;
  }

  private void compute() {
    new Analysis(tools.warehouse().connection(), tools.words(), tools.reference())
        .compute(table -> {});
  }
}
