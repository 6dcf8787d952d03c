package io.goalbook.ingest.inbox;

import static io.goalbook.ingest.archive.Archives.files;
import static io.goalbook.ingest.archive.Archives.gbkZip;
import static io.goalbook.ingest.archive.Archives.gz;
import static io.goalbook.ingest.archive.Archives.sevenZ;
import static io.goalbook.ingest.archive.Archives.tar;
import static io.goalbook.ingest.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goalbook.ingest.ExplainedDocument;
import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.InboxLimits;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.corpus.Samples;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesInInboxTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String DOCUMENTS =
      "SELECT path, format, status, reason, county, fiscal_year, goal_tables FROM documents"
          + " ORDER BY path";
  private static final byte[] HUAILAI = Samples.bytes("huailai-2025.txt");
  private static final byte[] PINGLUO = Samples.bytes("pingluo-2026.txt");

  @TempDir private Path folder = Path.of("");
  private final Warehouse warehouse = Warehouse.inMemory();
  private InboxRuns runs = new InboxRuns(folder, warehouse);

  @BeforeEach
  void an_inbox() throws IOException {
    runs = new InboxRuns(Files.createDirectory(folder.resolve("inbox")), warehouse);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void files_in_an_archive_are_documents_of_their_own() throws Exception {
    runs.put(
        "河北省/全部.zip", gbkZip(files("怀来县/2025/目标.txt", HUAILAI, "说明.txt", "没有表。", "~$目标.txt", "x")));
    runs.put("平罗.7z", sevenZ(files("宁夏回族自治区/平罗县/2026/目标.txt", PINGLUO)));

    Discovery discovery = runs.run(DAY);

    assertThat(discovery).isEqualTo(new Discovery(5, 0, 5, 0));
    assertThat(runs.query(DOCUMENTS))
        .containsExactly(
            "平罗.7z|7z|read|null|null|null|0",
            "平罗.7z!/宁夏回族自治区/平罗县/2026/目标.txt|text|read|null|平罗县|2026|4",
            "河北省/全部.zip|zip|read|null|null|null|0",
            "河北省/全部.zip!/怀来县/2025/目标.txt|text|read|null|怀来县|2025|10",
            "河北省/全部.zip!/说明.txt|text|read|no_goal_table|null|null|0");
    assertThat(runs.query("SELECT count(*), sum(budget_yuan) FROM projects"))
        .containsExactly("14|8969720.00");
    assertThat(runs.query("SELECT count(*) FROM indicators WHERE scope = 'project'"))
        .containsExactly("103");
  }

  @Test
  void the_place_comes_from_the_folders_outside_and_inside() throws Exception {
    runs.put("河北省/怀来县/a.zip", zip(files("2025/民政/目标.txt", HUAILAI)));

    runs.run(DAY);

    assertThat(
            runs.query(
                "SELECT DISTINCT province, county_code, fiscal_year FROM documents WHERE path LIKE"
                    + " '%目标.txt'"))
        .containsExactly("河北省|130730|2025");
  }

  @Test
  void files_in_archives_in_archives_are_read() throws Exception {
    byte[] inner = gz(tar(files("b/平罗县/2026/目标.txt", PINGLUO)));
    runs.put("宁夏回族自治区/a.zip", zip(files("内.tgz", sevenZ(files("最内.tar.gz", inner)))));

    runs.run(DAY);

    assertThat(runs.query(DOCUMENTS))
        .containsExactly(
            "宁夏回族自治区/a.zip|zip|read|null|null|null|0",
            "宁夏回族自治区/a.zip!/内.tgz|7z|read|null|null|null|0",
            "宁夏回族自治区/a.zip!/内.tgz!/最内.tar.gz|gz|read|null|null|null|0",
            "宁夏回族自治区/a.zip!/内.tgz!/最内.tar.gz!/b/平罗县/2026/目标.txt|text|read|null|平罗县|2026|4");
  }

  @Test
  void what_was_read_is_neither_expanded_nor_read_again() throws Exception {
    runs.put("河北省/怀来县/2025/a.zip", zip(files("a.txt", HUAILAI, "../b.txt", "b")));
    runs.run(DAY);
    List<String> first = runs.query("SELECT * FROM documents ORDER BY path");

    assertThat(runs.run(DAY.plusDays(1))).isEqualTo(new Discovery(3, 0, 0, 0));

    assertThat(runs.query("SELECT * FROM documents ORDER BY path")).isEqualTo(first);
    assertThat(runs.query("SELECT DISTINCT first_read FROM readings"))
        .containsExactly("2026-03-01");
  }

  @Test
  void a_known_archive_is_not_opened() throws Exception {
    Path archive = runs.put("a.zip", zip(files("a.txt", "甲")));
    InboxFile file = new InboxWalk(runs.inbox()).files().get(0);
    runs.run(DAY);
    KnownArchives known =
        KnownArchives.load(
            warehouse.connection(),
            runs.query("SELECT DISTINCT expanded_with FROM inbox_files").get(0));
    Files.delete(archive);

    assertThat(known.of(file).orElseThrow())
        .extracting(InboxFile::path)
        .containsExactly("a.zip", "a.zip!/a.txt");
  }

  @Test
  void a_moved_archive_is_moved_with_all_in_it() throws Exception {
    runs.put("河北/a.zip", zip(files("怀来县/2025/目标.txt", HUAILAI)));
    runs.run(DAY);
    runs.move("河北/a.zip", "河北省/a.zip");

    assertThat(runs.run(DAY.plusDays(3))).isEqualTo(new Discovery(2, 0, 2, 2));
    assertThat(
            runs.query(
                "SELECT path, d.status, d.reason, first_read FROM documents d JOIN readings USING"
                    + " (document_id) ORDER BY path"))
        .containsExactly(
            "河北/a.zip|gone|moved|2026-03-01",
            "河北/a.zip!/怀来县/2025/目标.txt|gone|moved|2026-03-01",
            "河北省/a.zip|read|null|2026-03-01",
            "河北省/a.zip!/怀来县/2025/目标.txt|read|null|2026-03-01");
  }

  @Test
  void a_changed_archive_leaves_what_is_the_same_in_it() throws Exception {
    runs.put("a.zip", zip(files("a.txt", "甲", "b.txt", "乙", "c.txt", "丙")));
    runs.put("x.txt", "x".getBytes(StandardCharsets.UTF_8));
    runs.put("y.txt", "y".getBytes(StandardCharsets.UTF_8));
    runs.put("z.txt", "z".getBytes(StandardCharsets.UTF_8));
    runs.run(DAY);
    runs.put("a.zip", zip(files("a.txt", "甲", "b.txt", "乙改", "d.txt", "丙")));

    // The archive, b.txt and d.txt are read; d.txt has the bytes of c.txt, which has gone.
    new InboxDiscovery(runs.inbox(), warehouse.connection(), WordLists.packaged()).discover(true);
    assertThat(runs.run(DAY).pending()).isEqualTo(3);
    assertThat(
            runs.query(
                "SELECT path, status, reason FROM documents WHERE path > 'a.zip!' AND path < 'b'"
                    + " ORDER BY path"))
        .containsExactly(
            "a.zip!/a.txt|read|no_goal_table",
            "a.zip!/b.txt|read|no_goal_table",
            "a.zip!/c.txt|gone|moved",
            "a.zip!/d.txt|read|no_goal_table");
  }

  @Test
  void the_same_bytes_inside_and_outside_are_read_once() throws Exception {
    runs.put("河北省/怀来县/2025/a.zip", zip(files("目标.txt", HUAILAI, "目标2.txt", HUAILAI)));
    runs.put("河北省/怀来县/2025/目标.txt", HUAILAI);

    assertThat(runs.run(DAY)).isEqualTo(new Discovery(4, 2, 2, 0));
    assertThat(runs.query("SELECT count(*) FROM projects")).containsExactly("10");
  }

  @Test
  void a_name_that_an_archive_holds_twice_gives_two_documents() throws Exception {
    byte[] twice = zip(files("ab.txt", "甲", "cd.txt", "乙"));
    String bytes = new String(twice, StandardCharsets.ISO_8859_1);
    runs.put("a.zip", bytes.replace("cd.txt", "ab.txt").getBytes(StandardCharsets.ISO_8859_1));

    runs.run(DAY);

    assertThat(runs.query("SELECT path, status, bytes FROM documents ORDER BY path"))
        .containsExactly(
            "a.zip|read|" + twice.length, "a.zip!/ab (2).txt|read|3", "a.zip!/ab.txt|read|3");
  }

  @Test
  void what_is_refused_is_a_document_with_its_cause() throws Exception {
    runs.put("bomb.zip", zip(files("bomb", new byte[30_000_000])));
    runs.put("cut.7z", Arrays.copyOf(sevenZ(files("a", "abc")), 60));
    runs.put("good.zip", zip(files("../out.txt", "x", "平罗县/2026/a.txt", PINGLUO)));

    assertThat(runs.run(DAY)).isEqualTo(new Discovery(5, 0, 5, 0));

    assertThat(runs.query("SELECT path, status, reason FROM documents ORDER BY path"))
        .containsExactly(
            "bomb.zip|rejected|hostile",
            "cut.7z|rejected|damaged",
            "good.zip|read|null",
            "good.zip!/../out.txt|rejected|hostile",
            "good.zip!/平罗县/2026/a.txt|read|null");
  }

  @Test
  void a_higher_limit_opens_what_was_refused() throws Exception {
    runs.put("宁夏回族自治区/平罗县/2026/a.zip", zip(files("a.txt", PINGLUO)));
    ArchiveLimits low = new ArchiveLimits(100, 100, 250, 100, 3, 100);
    assertThat(runs.run(DAY, low)).isEqualTo(new Discovery(1, 0, 1, 0));
    assertThat(runs.query("SELECT status, reason FROM documents"))
        .containsExactly("rejected|too_large");
    assertThat(runs.run(DAY, low).pending()).isZero();

    assertThat(runs.run(DAY, ArchiveLimits.DEFAULT).pending()).isEqualTo(2);

    assertThat(runs.query("SELECT status, reason FROM documents ORDER BY path"))
        .containsExactly("read|null", "read|null");
  }

  @Test
  void what_all_archives_expand_to_is_bounded_whatever_is_known_of_them() throws Exception {
    ArchiveLimits low = new ArchiveLimits(100, 150, 250, 100, 3, 100);
    runs.put("a.zip", zip(files("a.txt", "a".repeat(100))));
    runs.put("b.zip", zip(files("b.txt", "b".repeat(100))));
    runs.put("c.zip", zip(files("c.txt", "c".repeat(50))));

    runs.run(DAY, low);
    List<String> first = runs.query("SELECT path, reason FROM documents ORDER BY path");
    runs.run(DAY, low);

    assertThat(first)
        .containsExactly(
            "a.zip|null",
            "a.zip!/a.txt|no_goal_table",
            "b.zip|too_large",
            "c.zip|null",
            "c.zip!/c.txt|no_goal_table");
    assertThat(runs.query("SELECT path, reason FROM documents ORDER BY path")).isEqualTo(first);
  }

  @Test
  void more_archives_than_lie_expanded_at_once_are_read() throws Exception {
    for (int archive = 0; archive < 9; archive++) {
      runs.put(archive + ".7z", sevenZ(files("a.txt", "甲" + archive, "b.txt", "乙" + archive)));
    }

    assertThat(runs.run(DAY)).isEqualTo(new Discovery(27, 0, 27, 0));
    assertThat(runs.query("SELECT status, count(*) FROM documents GROUP BY ALL"))
        .containsExactly("read|27");
  }

  @Test
  void a_single_archive_is_read_with_all_in_it() throws Exception {
    Path file = runs.put("河北省/怀来县/2025/a.zip", zip(files("目标.txt", HUAILAI, "/b", "b")));

    List<ReadDocument> documents =
        GoalTableReading.explainWithInside(file, WordLists.packaged(), InboxLimits.DEFAULT).stream()
            .map(ExplainedDocument::document)
            .toList();

    assertThat(documents)
        .extracting(document -> document.status().code(), document -> document.tables().size())
        .containsExactly(tuple("read", 0), tuple("rejected", 0), tuple("read", 10));
  }
}
