package io.goalbook.app.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;

/**
 * The parameters of the job. The run id alone tells one run from another; the rest is recorded with
 * it and decides whether an unfinished run may be continued.
 */
final class RunParameters {
  private static final String RUN_ID = "run";

  private RunParameters() {}

  static JobParameters of(String runId, RunTools tools) {
    JobParametersBuilder parameters = new JobParametersBuilder().addString(RUN_ID, runId);
    told(tools).forEach((name, value) -> parameters.addString(name, value, false));
    return parameters.toJobParameters();
  }

  static String runId(StepExecution step) {
    return runId(step.getJobExecution().getJobParameters());
  }

  static String runId(JobParameters parameters) {
    String runId = parameters.getString(RUN_ID);
    if (runId == null) {
      throw new IllegalStateException("a job execution without a run id: " + parameters);
    }
    return runId;
  }

  /** Whether an earlier run was told the same as this one. */
  static boolean tellTheSame(JobParameters earlier, RunTools tools) {
    Map<String, String> before = new TreeMap<>();
    for (JobParameter<?> parameter : earlier) {
      if (!parameter.name().equals(RUN_ID)) {
        before.put(parameter.name(), parameter.value().toString());
      }
    }
    return before.equals(told(tools));
  }

  private static Map<String, String> told(RunTools tools) {
    RunSettings settings = tools.settings();
    Map<String, String> told = new TreeMap<>();
    told.put("inbox", settings.inbox().toString());
    told.put("database", settings.database().toString());
    told.put("output", settings.output().toString());
    told.put("words-folder", settings.words().map(Path::toString).orElse("-"));
    told.put("words-version", tools.words().version());
    told.put("reference-version", tools.reference().version());
    told.put("program-version", tools.programVersion());
    told.put("as-of", settings.asOf().map(Object::toString).orElse("-"));
    told.put("limits", settings.limits().toString());
    told.put("accept-missing", Boolean.toString(settings.acceptMissing()));
    told.put("edition", settings.edition().toString());
    return told;
  }
}
