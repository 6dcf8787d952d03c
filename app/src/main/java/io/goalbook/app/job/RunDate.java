package io.goalbook.app.job;

import io.goalbook.app.publish.RunLedger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** The day that the figures of a run are of. */
final class RunDate {
  private RunDate() {}

  /**
   * The day that was asked for, else the day on which the newest document was first read, else (no
   * document at all) today.
   */
  static LocalDate of(RunTools tools) throws SQLException {
    Optional<LocalDate> asked = tools.settings().asOf();
    if (asked.isPresent()) {
      return asked.get();
    }
    return new RunLedger(tools.warehouse().connection())
        .dataDate()
        .orElseGet(() -> LocalDate.now(tools.clock()));
  }
}
