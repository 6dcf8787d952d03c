package io.goalbook.app.job;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.charts.SummaryRenderer;
import io.goalbook.charts.county.CountyBooks;
import io.goalbook.charts.edition.Edition;
import io.goalbook.charts.edition.PublicEdition;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Draws the charts and writes the workbooks into the folder in which the run is built. */
final class RenderStep implements Tasklet {
  /** More would share the processors with the reading of the next counties. */
  private static final int WRITERS = 2;

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
    StepParts parts = new StepParts(contribution.getStepExecution());
    parts.time("summary", () -> summary(statistics, folder));
    parts.time("counties", () -> counties(statistics, folder.resolve("counties")));
    if (tools.settings().edition() == Edition.PUBLIC) {
      parts.time("public", () -> edition(statistics, folder.resolve("public")));
    }
    tools.progress().end("");
    return RepeatStatus.FINISHED;
  }

  private void summary(Statistics statistics, Path folder) throws Exception {
    new SummaryRenderer(
            tools.warehouse().connection(),
            tools.words(),
            RunDate.of(tools),
            tools.programVersion(),
            tools.font(),
            tools.settings().inbox())
        .render(statistics, folder);
  }

  private void counties(Statistics statistics, Path folder) throws Exception {
    LocalDate dataDate = RunDate.of(tools);
    int writers = Math.min(WRITERS, tools.settings().threads());
    new CountyBooks(tools.warehouse().connection(), tools.words(), dataDate, writers)
        .write(statistics, folder);
  }

  private void edition(Statistics statistics, Path folder) throws Exception {
    new PublicEdition(tools.warehouse().connection(), tools.words(), RunDate.of(tools))
        .write(statistics, folder);
  }
}
