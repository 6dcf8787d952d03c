package io.goalbook.app.job;

import io.goalbook.app.publish.RunLedger;
import io.goalbook.app.publish.RunLedger.PublishedRun;
import io.goalbook.app.publish.RunReport;
import io.goalbook.app.publish.TableExport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Adds the exported tables and run.json, puts the run in its place and records it. */
final class PublishStep implements Tasklet {
  private final RunTools tools;

  PublishStep(RunTools tools) {
    this.tools = tools;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws Exception {
    tools.progress().begin("导出数据表并发布", 0);
    Connection connection = tools.warehouse().connection();
    RunLedger ledger = new RunLedger(connection);
    String runId = RunParameters.runId(contribution.getStepExecution());
    Path folder = tools.output().building(runId);
    LocalDate dataDate = RunDate.of(tools);
    String inputs = ledger.inputsDigest(Versions.inputs(tools));
    new TableExport(connection).writeAll(folder.resolve("tables"));
    report(contribution.getStepExecution(), runId, dataDate, inputs)
        .write(folder.resolve("run.json"));
    Path place = tools.output().publish(runId);
    ledger.record(
        new PublishedRun(
            runId,
            inputs,
            dataDate,
            LocalDateTime.now(tools.clock().withZone(ZoneOffset.UTC)),
            ledger.totals()));
    tools.output().prune(tools.settings().keep());
    tools.progress().end(place.toString());
    return RepeatStatus.FINISHED;
  }

  private RunReport report(
      StepExecution step, String runId, LocalDate dataDate, String inputsSha256)
      throws SQLException {
    return new RunReport(
        runId,
        dataDate,
        inputsSha256,
        new RunCounts(step.getJobExecution().getExecutionContext()).asMap(),
        durations(step),
        Versions.of(tools));
  }

  /** By the system's clock, as the job repository takes its times; this step up to now. */
  private static Map<String, Long> durations(StepExecution current) {
    Map<String, Long> milliseconds = new LinkedHashMap<>();
    for (StepExecution step : current.getJobExecution().getStepExecutions()) {
      LocalDateTime start = step.getStartTime();
      LocalDateTime end = step.getEndTime();
      if (start != null) {
        milliseconds.put(
            step.getStepName(),
            Duration.between(start, end == null ? LocalDateTime.now(ZoneId.systemDefault()) : end)
                .toMillis());
        milliseconds.putAll(StepParts.of(step));
      }
    }
    return milliseconds;
  }
}
