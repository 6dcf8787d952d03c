package io.goalbook.app.job;

import java.util.Locale;

/** What a run counts: kept in the job repository and shown in run.json under these names. */
enum Count {
  /** Files in the inbox. */
  FILES,
  /** Files that have the same bytes as another. */
  DUPLICATES,
  /** Files that were to be read when the run began or went on. */
  PENDING,
  /** Known documents that stand in the inbox no more. */
  GONE,
  /** Documents read in this run, also those read in part. */
  READ,
  /** Documents of which a table or a row could not be read. */
  PARTLY_READ,
  /** Documents that gave nothing in this run. */
  REJECTED,
  /** Goal tables found in this run. */
  GOAL_TABLES,
  /** Their indicators. */
  INDICATORS;

  /** The name in the job repository and in run.json. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
