package io.goalbook.ingest.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that reads does not outlive the one for which it reads. */
class AbandonedReaderTest {

  @Test
  void a_reader_that_never_ends_ends_when_the_run_is_killed() throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Optional<ProcessHandle> reader;
    try (BufferedReader said = run.inputReader(StandardCharsets.UTF_8)) {
      reader = ProcessHandle.of(Long.parseLong(said.readLine()));
    } finally {
      run.destroyForcibly();
    }

    assertThat(reader).isPresent();
    reader.get().onExit().get(1, TimeUnit.MINUTES);
  }

  /** Reads a document that never ends and says which process does it. */
  static final class Run {
    private Run() {}

    /** Ends only when it is killed. */
    public static void main(String[] arguments) throws DocumentException {
      ReadingLimits limits = new ReadingLimits(Duration.ofMinutes(2), 64, 1);
      try (ReaderPool pool = new ReaderPool(limits, BadReaders.class, List.of())) {
        Thread teller = new Thread(Run::tell);
        teller.setDaemon(true);
        teller.start();
        pool.read("Endless", new byte[] {1});
      }
    }

    private static void tell() {
      Optional<ProcessHandle> reader = Optional.empty();
      while (reader.filter(Run::isBusy).isEmpty()) {
        reader = ProcessHandle.current().children().findFirst();
        Thread.onSpinWait();
      }
      System.out.println(reader.get().pid());
    }

    /** Only a reader that has its document uses so much. */
    private static boolean isBusy(ProcessHandle reader) {
      return reader
          .info()
          .totalCpuDuration()
          .filter(used -> used.compareTo(Duration.ofSeconds(2)) > 0)
          .isPresent();
    }
  }
}
