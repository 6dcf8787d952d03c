package io.goalbook.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.model.warehouse.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedDocumentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;
  private final Warehouse warehouse = Warehouse.inMemory();
  private Path inbox;
  private InboxRuns runs;

  @BeforeEach
  void two_documents_known() throws Exception {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    runs = new InboxRuns(inbox, warehouse);
    put("河北/a.txt", "甲");
    put("河北/b.txt", "乙");
    runs.run(DAY);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void a_renamed_folder_is_moved_and_not_lost() throws Exception {
    runs.move("河北", "河北省");

    assertThat(runs.run(DAY)).isEqualTo(new Discovery(2, 0, 2, 2));
    assertThat(runs.query("SELECT path, status, reason FROM documents ORDER BY path"))
        .containsExactly(
            "河北/a.txt|gone|moved",
            "河北/b.txt|gone|moved",
            "河北省/a.txt|read|no_goal_table",
            "河北省/b.txt|read|no_goal_table");
  }

  @Test
  void a_moved_document_keeps_the_day_of_its_first_reading() throws Exception {
    runs.move("河北", "河北省");
    put("河北省/new.txt", "新");

    runs.run(DAY.plusDays(9));

    assertThat(
            runs.query(
                "SELECT path, first_read FROM readings JOIN documents USING (document_id)"
                    + " WHERE documents.status <> 'gone' ORDER BY path"))
        .containsExactly("河北省/a.txt|2026-03-01", "河北省/b.txt|2026-03-01", "河北省/new.txt|2026-03-10");
  }

  @Test
  void links_have_no_bytes_that_were_read_before() throws Exception {
    Files.createSymbolicLink(inbox.resolve("x"), folder.resolve("nowhere"));
    runs.run(DAY);
    Files.createSymbolicLink(inbox.resolve("y"), folder.resolve("nowhere"));

    runs.run(DAY.plusDays(9));

    assertThat(
            runs.query(
                "SELECT path, first_read FROM readings JOIN documents USING (document_id)"
                    + " WHERE documents.reason = 'linked' ORDER BY path"))
        .containsExactly("x|2026-03-01", "y|2026-03-10");
  }

  @Test
  void a_moved_document_whose_bytes_go_later_is_gone() throws Exception {
    put("河北/c.txt", "丙");
    put("河北/d.txt", "丁");
    put("河北/e.txt", "戊");
    runs.move("河北/a.txt", "河北/f.txt");
    runs.run(DAY);
    Files.delete(inbox.resolve("河北/f.txt"));

    runs.run(DAY);

    assertThat(runs.query("SELECT path, reason FROM documents WHERE status = 'gone' ORDER BY path"))
        .containsExactly("河北/a.txt|gone", "河北/f.txt|gone");
  }

  @Test
  void one_of_two_copies_may_go() throws Exception {
    put("河北/copy.txt", "甲");
    runs.run(DAY);
    Files.delete(inbox.resolve("河北/a.txt"));

    assertThat(runs.run(DAY)).isEqualTo(new Discovery(2, 0, 1, 1));
    assertThat(runs.query("SELECT path, status, reason FROM documents ORDER BY path"))
        .containsExactly(
            "河北/a.txt|gone|moved", "河北/b.txt|read|no_goal_table", "河北/copy.txt|read|no_goal_table");
  }

  @Test
  void both_copies_gone_are_lost() throws Exception {
    put("河北/copy.txt", "甲");
    runs.run(DAY);
    Files.delete(inbox.resolve("河北/a.txt"));
    Files.delete(inbox.resolve("河北/copy.txt"));

    assertThatThrownBy(() -> runs.run(DAY)).hasMessageContaining("收件箱比上次少了 2 个文件（上次 3 个）：" + inbox);
  }

  @Test
  void a_document_that_was_moved_and_edited_is_lost() throws Exception {
    runs.move("河北/a.txt", "河北省/a.txt");
    runs.move("河北/b.txt", "河北省/b.txt");
    put("河北省/b.txt", "乙改");

    assertThatThrownBy(() -> runs.run(DAY))
        .isInstanceOf(InboxException.class)
        .hasMessageContaining("收件箱比上次少了 1 个文件（上次 2 个，另有 1 个只是换了位置）：" + inbox);
  }

  @Test
  void links_that_go_are_no_loss() throws Exception {
    for (String name : List.of("x", "y", "z")) {
      Files.createSymbolicLink(inbox.resolve(name), folder.resolve("nowhere"));
    }
    runs.run(DAY);
    Files.delete(inbox.resolve("x"));
    Files.delete(inbox.resolve("y"));

    assertThat(runs.run(DAY)).isEqualTo(new Discovery(3, 0, 0, 2));
    assertThat(runs.query("SELECT path, reason FROM documents WHERE status = 'gone' ORDER BY path"))
        .containsExactly("x|gone", "y|gone");
  }

  @Test
  void links_do_not_dilute_what_is_lost() throws Exception {
    for (String name : List.of("u", "v", "w", "x", "y", "z")) {
      Files.createSymbolicLink(inbox.resolve(name), folder.resolve("nowhere"));
    }
    runs.run(DAY);
    Files.delete(inbox.resolve("河北/a.txt"));

    assertThatThrownBy(() -> runs.run(DAY)).hasMessageContaining("少了 1 个文件（上次 2 个）");
  }

  private void put(String path, String text) throws IOException {
    runs.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
