package io.goalbook.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.model.warehouse.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmbiguousCountiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path inbox;

  private void put(InboxRuns runs, String file, String county, String budget) throws IOException {
    runs.put(
        "河北省/新华区/2026/" + file,
        Samples.text("pingluo-2026.txt")
            .replace("平罗县", county)
            .replace("553320", budget)
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void documents_of_an_ambiguous_county_do_not_supersede_each_other() throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      InboxRuns runs = new InboxRuns(inbox, warehouse);
      put(runs, "a.txt", "新华区", "553320");
      put(runs, "b.txt", "新华区", "500000");

      runs.run(DAY);

      assertThat(runs.query("SELECT DISTINCT county, county_code, superseded_by FROM projects"))
          .containsExactly("新华区|null|null");
      assertThat(runs.query("SELECT text FROM doubts WHERE reason LIKE 'county%'"))
          .containsExactly(
              "新华区：河北省石家庄市新华区（130105）、河北省沧州市新华区（130902）",
              "新华区：河北省石家庄市新华区（130105）、河北省沧州市新华区（130902）");
    }
  }

  @Test
  void a_county_that_its_units_tell_supersedes_as_any_other() throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      InboxRuns runs = new InboxRuns(inbox, warehouse);
      put(runs, "a.txt", "沧州市新华区", "553320");
      put(runs, "b.txt", "沧州市新华区", "500000");

      runs.run(DAY);

      assertThat(
              runs.query(
                  "SELECT DISTINCT county, county_code, superseded_by IS NULL FROM projects"
                      + " ORDER BY ALL"))
          .containsExactly("新华区|130902|false", "新华区|130902|true");
      assertThat(runs.query("SELECT text FROM doubts WHERE reason LIKE 'county%'")).isEmpty();
    }
  }
}
