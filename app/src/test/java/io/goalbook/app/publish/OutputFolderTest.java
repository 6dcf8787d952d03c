package io.goalbook.app.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final String FIRST = "20260101T020000-aaaaaa";
  private static final String SECOND = "20260102T020000-bbbbbb";
  private static final String THIRD = "20260103T020000-cccccc";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_published_run_is_what_latest_links_to() throws IOException {
    OutputFolder output = new OutputFolder(folder);
    publish(output, FIRST);
    publish(output, SECOND);

    assertThat(Files.readSymbolicLink(folder.resolve("latest"))).isEqualTo(Path.of(SECOND));
    assertThat(folder.resolve("latest/run.json")).hasContent(SECOND);
    assertThat(names()).containsExactlyInAnyOrder(FIRST, SECOND, "latest");
  }

  @Test
  void a_run_that_was_not_finished_leaves_latest_and_is_swept_at_the_next_start()
      throws IOException {
    OutputFolder output = new OutputFolder(folder);
    publish(output, FIRST);
    Files.writeString(output.begin(SECOND).resolve("summary.xlsx"), "half");

    assertThat(folder.resolve("latest/run.json")).hasContent(FIRST);
    new OutputFolder(folder).open();

    assertThat(names()).containsExactlyInAnyOrder(FIRST, "latest");
  }

  @Test
  void a_run_that_is_published_again_gets_a_place_of_its_own() throws IOException {
    OutputFolder output = new OutputFolder(folder);
    publish(output, FIRST);
    publish(output, FIRST);

    assertThat(Files.readSymbolicLink(folder.resolve("latest"))).isEqualTo(Path.of(FIRST + "-2"));
  }

  @Test
  void only_the_newest_runs_are_kept_and_what_is_not_ours_is_left_alone() throws IOException {
    OutputFolder output = new OutputFolder(folder);
    Files.createDirectory(folder.resolve("2025年存档"));
    publish(output, THIRD);
    publish(output, SECOND);
    publish(output, FIRST);
    output.prune(1);

    assertThat(names()).containsExactlyInAnyOrder(FIRST, THIRD, "latest", "2025年存档");
  }

  @Test
  void a_file_in_its_place_is_an_error() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> new OutputFolder(file).open()).isInstanceOf(IOException.class);
  }

  private static void publish(OutputFolder output, String runId) throws IOException {
    Files.writeString(output.begin(runId).resolve("run.json"), runId);
    output.publish(runId);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }
}
