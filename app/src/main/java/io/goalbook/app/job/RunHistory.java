package io.goalbook.app.job;

import io.goalbook.ingest.inbox.InboxException;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts the job: an unfinished run that was told the same is continued under its own run id,
 * another unfinished run is given up. The run lock is held, so an execution that is still marked as
 * running was killed.
 */
final class RunHistory {
  private final JobRepository repository;
  private final JobOperator operator;

  RunHistory(JobRepository repository, JobOperator operator) {
    this.repository = repository;
    this.operator = operator;
  }

  /** Continues or starts; returns when the job has ended, well or not. */
  JobExecution run(Job job, RunTools tools, RunId fresh) throws Exception {
    Optional<JobExecution> unfinished = unfinished();
    if (unfinished.isPresent()) {
      JobExecution ended = operator.recover(unfinished.get());
      String runId = RunParameters.runId(ended.getJobParameters());
      if (isRestartable(ended) && RunParameters.tellTheSame(ended.getJobParameters(), tools)) {
        tools.progress().note("继续上次未完成的运行 " + runId);
        return settled(operator.restart(ended));
      }
      operator.abandon(ended);
      tools.progress().note("上次未完成的运行 " + runId + " 条件不同，不再继续，重新开始");
    }
    return settled(operator.start(job, RunParameters.of(fresh.text(), tools)));
  }

  /** A run that the inbox refused has nothing to go on with: the next one starts anew. */
  private JobExecution settled(JobExecution ended) throws Exception {
    if (isRefused(ended)) {
      operator.abandon(ended);
    }
    return ended;
  }

  private static boolean isRefused(JobExecution ended) {
    return ended.getAllFailureExceptions().stream().anyMatch(InboxException.class::isInstance);
  }

  private Optional<JobExecution> unfinished() {
    JobInstance last = repository.getLastJobInstance(JobConfiguration.JOB);
    if (last == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(repository.getLastJobExecution(last))
        .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED)
        .filter(execution -> execution.getStatus() != BatchStatus.ABANDONED);
  }

  /** A step whose end could not be recorded, on a full disk for example, cannot be restarted. */
  private static boolean isRestartable(JobExecution execution) {
    return execution.getStatus() != BatchStatus.UNKNOWN
        && execution.getStepExecutions().stream()
            .noneMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
  }
}
