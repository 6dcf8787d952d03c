package io.goalbook.charts.picture;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Pictures that are drawn and written while the caller does something else. One thread draws,
 * because once, among many runs, fonts that two threads used at the same time gave boxes for two
 * characters; packing the pixels, which takes longer, is done by as many as there are cores.
 *
 * <p>Closing it drops the pictures that are not written yet.
 */
public final class Drawing implements AutoCloseable {
  /** An image takes 6 MB and more: the pen rests while so many wait to be packed. */
  private static final int WAITING = 2;

  private final ExecutorService pen;
  private final ExecutorService packers;
  private final List<CompletableFuture<RenderedPicture>> pictures;

  private Drawing(List<Picture> pictures, Path folder) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.pen = Executors.newSingleThreadExecutor();
    this.packers =
        new ThreadPoolExecutor(
            cores,
            cores,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());
    this.pictures =
        pictures.stream()
            .map(
                picture ->
                    CompletableFuture.supplyAsync(() -> PictureFiles.draw(picture), pen)
                        .thenApplyAsync(drawn -> write(drawn, folder), packers))
            .toList();
  }

  private static RenderedPicture write(PictureFiles.Drawn drawn, Path folder) {
    try {
      return drawn.write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Begins to write every picture as PNG and SVG.
   *
   * @param folder is created when it is missing
   */
  public static Drawing begin(List<Picture> pictures, Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Drawing(pictures, folder);
  }

  /**
   * Waits for all pictures.
   *
   * @return what was written, in the order of the pictures
   */
  public List<RenderedPicture> finish() throws IOException {
    List<RenderedPicture> written = new ArrayList<>();
    for (CompletableFuture<RenderedPicture> picture : pictures) {
      written.add(result(picture));
    }
    return written;
  }

  private static RenderedPicture result(Future<RenderedPicture> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while pictures were drawn");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw new IllegalStateException("a picture cannot be drawn", e.getCause());
    }
  }

  @Override
  public void close() {
    pen.shutdownNow();
    rest(pen);
    packers.shutdownNow();
    rest(packers);
  }

  private static void rest(ExecutorService workers) {
    try {
      // A picture takes less than a second: whoever removes the folder finds it at rest.
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
