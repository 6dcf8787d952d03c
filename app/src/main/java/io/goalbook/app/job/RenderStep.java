package io.goalbook.app.job;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.charts.SummaryRenderer;
import java.nio.file.Path;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Draws the charts and writes the workbook into the folder in which the run is built. */
final class RenderStep implements Tasklet {
  private final RunTools tools;

  RenderStep(RunTools tools) {
    this.tools = tools;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    tools.progress().begin("生成图表和工作簿", 0);
    Path folder = tools.output().begin(RunParameters.runId(contribution.getStepExecution()));
    Statistics statistics =
        new Analysis(tools.warehouse().connection(), tools.words(), tools.reference()).read();
    new SummaryRenderer(
            tools.warehouse().connection(),
            tools.words(),
            RunDate.of(tools),
            tools.programVersion(),
            tools.font())
        .render(statistics, folder);
    tools.progress().end("");
    return RepeatStatus.FINISHED;
  }
}
