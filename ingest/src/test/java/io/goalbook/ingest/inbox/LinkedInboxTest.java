package io.goalbook.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.model.warehouse.Warehouse;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedInboxTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String HUAILAI = "河北省/怀来县/2025/目标.txt";
  private static final String DOCUMENTS =
      "SELECT path, status, reason, bytes, county_code FROM documents ORDER BY path";

  @TempDir private Path folder;
  private final Warehouse warehouse = Warehouse.inMemory();
  private Path inbox;
  private InboxRuns runs;

  @BeforeEach
  void one_document_in_an_inbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    runs = new InboxRuns(inbox, warehouse);
    runs.put(HUAILAI, Samples.bytes("huailai-2025.txt"));
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void an_inbox_that_is_a_link_is_the_same_inbox() throws Exception {
    runs.run(DAY);
    List<String> direct = runs.query("SELECT document_id, path, status FROM documents");
    Path link = Files.createSymbolicLink(folder.resolve("share"), inbox);

    Discovery throughLink = new InboxRuns(link, warehouse).run(DAY);

    assertThat(throughLink).isEqualTo(new Discovery(1, 0, 0, 0));
    assertThat(runs.query("SELECT document_id, path, status FROM documents")).isEqualTo(direct);
  }

  @Test
  void a_document_behind_a_linked_inbox_is_read() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("share"), inbox);

    new InboxRuns(link, warehouse).run(DAY);

    assertThat(runs.query("SELECT path, status, goal_tables FROM documents"))
        .containsExactly(HUAILAI + "|read|10");
  }

  @Test
  void links_inside_the_inbox_are_listed_and_not_followed() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path document = Files.write(outside.resolve("a.txt"), Samples.bytes("pingluo-2026.txt"));
    Path year = inbox.resolve("河北省/怀来县/2025");
    Files.createSymbolicLink(year.resolve("文件.txt"), document);
    Files.createSymbolicLink(year.resolve("文件夹"), outside);
    Files.createSymbolicLink(year.resolve("断开.txt"), folder.resolve("nowhere"));

    Discovery discovery = runs.run(DAY);

    assertThat(discovery).isEqualTo(new Discovery(4, 0, 4, 0));
    assertThat(runs.query(DOCUMENTS))
        .containsExactly(
            "河北省/怀来县/2025/文件.txt|rejected|linked|0|130730",
            "河北省/怀来县/2025/文件夹|rejected|linked|0|130730",
            "河北省/怀来县/2025/断开.txt|rejected|linked|0|130730",
            HUAILAI + "|read|null|" + Samples.bytes("huailai-2025.txt").length + "|130730");
    assertThat(runs.query("SELECT DISTINCT county FROM projects")).containsExactly("怀来县");
  }

  @Test
  void what_is_neither_file_nor_folder_is_listed_and_not_opened() throws Exception {
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(inbox.resolve("s")));

      runs.run(DAY);
    }

    assertThat(runs.query("SELECT path, status, reason FROM documents WHERE path = 's'"))
        .containsExactly("s|rejected|special_file");
  }

  @Test
  void what_was_not_opened_keeps_its_id_and_is_not_taken_up_again() throws Exception {
    Files.createSymbolicLink(inbox.resolve("a"), folder.resolve("nowhere"));
    Files.createSymbolicLink(inbox.resolve("b"), folder.resolve("nowhere"));
    runs.run(DAY);
    List<String> first = runs.query("SELECT * FROM documents ORDER BY path");

    Discovery again = runs.run(DAY.plusDays(1));

    assertThat(again).isEqualTo(new Discovery(3, 0, 0, 0));
    assertThat(runs.query("SELECT * FROM documents ORDER BY path")).isEqualTo(first);
  }

  @Test
  void a_file_in_place_of_a_link_is_read() throws Exception {
    Path link =
        Files.createSymbolicLink(inbox.resolve("河北省/怀来县/2025/表.txt"), folder.resolve("nowhere"));
    runs.run(DAY);
    Files.delete(link);
    Files.write(link, Samples.bytes("pingluo-2026.txt"));

    assertThat(runs.run(DAY).pending()).isEqualTo(1);
    assertThat(runs.query("SELECT path, status FROM documents ORDER BY path"))
        .containsExactly(HUAILAI + "|read", "河北省/怀来县/2025/表.txt|read");
  }
}
