package io.goalbook.charts.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleRendering;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

  private static Path temporaryFile() throws IOException {
    return TempFile.createTempFile("poi-", ".xml").toPath();
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  @Test
  void what_is_laid_down_stands_in_a_folder_of_its_own_that_is_removed() throws Exception {
    List<Path> files = new ArrayList<>();

    TemporaryFiles.around(
        () -> {
          files.add(temporaryFile());
          files.add(TempFile.createTempDirectory("poi-").toPath());
          assertThat(files).allMatch(Files::exists);
        });

    Path folder = folder(files.get(0));
    assertThat(folder.getFileName().toString()).startsWith("goalbook-");
    assertThat(files).allMatch(file -> folder(file).equals(folder));
    assertThat(folder).doesNotExist();
  }

  @Test
  void the_folder_is_removed_also_when_writing_fails() {
    List<Path> files = new ArrayList<>();
    for (Exception failure :
        List.of(new IOException("x"), new SQLException("x"), new IllegalStateException("x"))) {
      assertThatThrownBy(() -> TemporaryFiles.around(() -> failAfterWriting(files, failure)))
          .isSameAs(failure);
    }
    assertThat(files).hasSize(3).noneMatch(file -> Files.exists(folder(file)));
  }

  private static void failAfterWriting(List<Path> files, Exception failure)
      throws IOException, SQLException {
    files.add(temporaryFile());
    if (failure instanceof IOException failed) {
      throw failed;
    }
    if (failure instanceof SQLException failed) {
      throw failed;
    }
    throw (RuntimeException) failure;
  }

  /** POI's usual folder is that of a strategy which counts; a workbook must not ask it. */
  @Test
  void a_workbook_leaves_pois_usual_folder_alone_and_others_use_it_as_before(@TempDir Path folder) {
    Counting usual = new Counting(folder);

    List<Path> after =
        TempFile.withStrategy(
            usual,
            () -> {
              try {
                render(folder.resolve("output"));
                assertThat(usual.asked).isEmpty();
                return List.of(temporaryFile());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });

    assertThat(usual.asked).isEqualTo(after);
  }

  private static void render(Path output) throws IOException, SQLException {
    Sample sample = Sample.of(3, new Region("河北省", "130000", 2025, 3));
    SampleRendering.of(sample, output);
    assertThat(output.resolve("summary.xlsx")).isNotEmptyFile();
  }

  private static final class Counting implements TempFileCreationStrategy {
    private final Path folder;
    private final List<Path> asked = new ArrayList<>();

    private Counting(Path folder) {
      this.folder = folder;
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      asked.add(Files.createTempFile(folder, prefix, suffix));
      return asked.get(asked.size() - 1).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      asked.add(Files.createTempDirectory(folder, prefix));
      return asked.get(asked.size() - 1).toFile();
    }
  }
}
