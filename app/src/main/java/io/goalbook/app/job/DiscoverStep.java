package io.goalbook.app.job;

import io.goalbook.ingest.inbox.Discovery;
import io.goalbook.ingest.inbox.InboxDiscovery;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Walks the inbox and notes what is new, changed, double or gone. */
final class DiscoverStep implements Tasklet {
  private final RunTools tools;

  DiscoverStep(RunTools tools) {
    this.tools = tools;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    tools.progress().begin("清点收件箱", 0);
    Discovery found =
        new InboxDiscovery(
                tools.settings().inbox(),
                tools.warehouse().connection(),
                tools.words(),
                tools.settings().limits().archives(),
                tools.corrections())
            .discover(tools.settings().acceptMissing());
    RunCounts counts =
        new RunCounts(contribution.getStepExecution().getJobExecution().getExecutionContext());
    counts.put(Count.FILES, found.files());
    counts.put(Count.DUPLICATES, found.duplicates());
    counts.put(Count.PENDING, found.pending());
    counts.put(Count.GONE, found.gone());
    tools
        .progress()
        .end(
            "文件 %d 个，待读 %d，重复 %d，已不在 %d"
                .formatted(found.files(), found.pending(), found.duplicates(), found.gone()));
    return RepeatStatus.FINISHED;
  }
}
