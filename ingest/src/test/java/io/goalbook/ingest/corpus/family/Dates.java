package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Invents dates by which something is done. */
final class Dates {
  private final Random random;
  private final int year;

  Dates(Random random, int year) {
    this.random = random;
    this.year = year;
  }

  /** One of the spellings. */
  Target any() {
    List<Target> choices =
        List.of(
            day(year + "年12月底", 12, 31),
            day(year + "年12月31日前", 12, 31),
            day("12月31日前", 12, 31),
            day(year + "年底前", 12, 31),
            day(year + "年12月", 12, 31),
            day(year + "年1月-12月", 12, 31),
            day(year + ".03-" + year + ".11", 11, 30),
            day(year + "年9月30日前完成", 9, 30),
            day(year + "-10-31", 10, 31),
            day("11月底前", 11, 30),
            Target.words("每月15日前", deadline(Optional.empty())),
            Target.words("任务下达后一周内", deadline(Optional.empty())));
    return choices.get(random.nextInt(choices.size()));
  }

  private Target day(String text, int month, int day) {
    return Target.words(text, deadline(Optional.of(LocalDate.of(year, month, day))));
  }

  private static Value deadline(Optional<LocalDate> day) {
    return new Value(
        "deadline", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), day);
  }
}
