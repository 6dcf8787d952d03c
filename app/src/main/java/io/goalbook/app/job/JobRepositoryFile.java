package io.goalbook.app.job;

/** The embedded database with the batch's own bookkeeping. */
final class JobRepositoryFile {
  private JobRepositoryFile() {}

  /**
   * Its JDBC address. Without WRITE_DELAY=0 a kill would forget steps that were committed; the
   * database is closed with the context, not by a hook that would race with an interrupted run.
   */
  static String url(RunSettings settings) {
    return "jdbc:h2:file:"
        + settings.jobRepository().toString().replace(";", "\\;")
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }
}
