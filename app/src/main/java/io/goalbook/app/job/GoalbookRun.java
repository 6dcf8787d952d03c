package io.goalbook.app.job;

import io.goalbook.app.publish.OutputFolder;
import io.goalbook.app.publish.RunLedger;
import io.goalbook.charts.Rehearsal;
import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.warehouse.WarehouseSettings;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/** One run from beginning to end: what must hold before, the job, and what came of it. */
public final class GoalbookRun {
  private final RunSettings settings;
  private final Progress progress;
  private final Clock clock;
  private final String programVersion;

  /**
   * @param progress hears how it goes
   * @param clock says what day it is
   * @param programVersion the version of this program
   */
  public GoalbookRun(RunSettings settings, Progress progress, Clock clock, String programVersion) {
    this.settings = settings;
    this.progress = progress;
    this.clock = clock;
    this.programVersion = programVersion;
  }

  /**
   * Runs the job. Whatever goes wrong is thrown, and the latest published run stays as it was.
   *
   * @throws NoInboxException before anything is touched
   * @throws AnotherRunException before anything is touched
   */
  @SuppressWarnings("try") // The locks are held, not used.
  public RunOutcome run() throws Exception {
    if (!Files.isDirectory(settings.inbox())) {
      throw new NoInboxException(settings.inbox());
    }
    // Two threads that log at first use would make SLF4J print warnings: it is set up by one.
    LoggerFactory.getILoggerFactory();
    try (RunLock database = RunLock.take(settings.databaseLock());
        RunLock folder = lockOutput();
        Rehearsal rehearsal = Rehearsal.begin()) {
      WordLists words = WordLists.load(settings.words());
      ReferenceTables reference = ReferenceTables.load(settings.reference()).checkedAgainst(words);
      Corrections corrections = Corrections.from(reference, words);
      try (GoalTableReading reading =
          new GoalTableReading(settings.inbox(), words, settings.limits())) {
        return run(words, reference, corrections, reading, rehearsal);
      }
    }
  }

  private RunOutcome run(
      WordLists words,
      ReferenceTables reference,
      Corrections corrections,
      GoalTableReading reading,
      Rehearsal rehearsal)
      throws Exception {
    OutputFolder output = openOutput();
    try (Warehouse warehouse = Warehouse.open(settings.database(), warehouseSettings())) {
      return run(
          new RunTools(
              settings,
              words,
              reference,
              corrections,
              reading,
              warehouse,
              output,
              progress,
              clock,
              programVersion,
              rehearsal,
              rehearsal.font()));
    }
  }

  private RunLock lockOutput() throws AnotherRunException, OutputException {
    try {
      return RunLock.take(settings.outputLock());
    } catch (IOException e) {
      throw new OutputException(settings.output(), e);
    }
  }

  private OutputFolder openOutput() throws OutputException {
    OutputFolder output = new OutputFolder(settings.output());
    try {
      output.open();
      return output;
    } catch (IOException e) {
      throw new OutputException(settings.output(), e);
    }
  }

  private WarehouseSettings warehouseSettings() {
    return new WarehouseSettings(settings.memoryMegabytes(), settings.threads());
  }

  private RunOutcome run(RunTools tools) throws Exception {
    try (ConfigurableApplicationContext context = JobContext.start(tools)) {
      JobExecution ended =
          new RunHistory(context.getBean(JobRepository.class), context.getBean(JobOperator.class))
              .run(context.getBean(Job.class), tools, RunId.next(clock, new SecureRandom()));
      if (ended.getStatus() != BatchStatus.COMPLETED) {
        throw failure(ended);
      }
      return outcome(tools, new RunCounts(ended.getExecutionContext()));
    }
  }

  private static Exception failure(JobExecution ended) {
    List<Throwable> failures = ended.getAllFailureExceptions();
    return new JobFailedException(
        ended.getStatus().toString(), failures.isEmpty() ? null : failures.get(0));
  }

  private RunOutcome outcome(RunTools tools, RunCounts counts) throws SQLException {
    RunLedger.Totals totals = new RunLedger(tools.warehouse().connection()).totals();
    long read = counts.get(Count.READ);
    return new RunOutcome(
        read,
        counts.get(Count.PARTLY_READ),
        totals.rejected(),
        totals.duplicates(),
        Math.max(0, totals.documents() - read - totals.rejected() - totals.duplicates()),
        totals.projects(),
        totals.indicators(),
        tools.output().latest().resolve("summary.xlsx"));
  }
}
