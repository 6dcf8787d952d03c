package io.goalbook.charts.picture;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Pictures that are drawn and written, several at once, while the caller does something else.
 *
 * <p>Closing it drops the pictures that are not written yet.
 */
public final class Drawing implements AutoCloseable {
  private final ExecutorService drawers;
  private final List<Future<RenderedPicture>> pictures;

  private Drawing(ExecutorService drawers, List<Future<RenderedPicture>> pictures) {
    this.drawers = drawers;
    this.pictures = pictures;
  }

  /**
   * Begins to write every picture as PNG and SVG.
   *
   * @param folder is created when it is missing
   */
  public static Drawing begin(List<Picture> pictures, Path folder) throws IOException {
    Files.createDirectories(folder);
    ExecutorService drawers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    return new Drawing(
        drawers,
        pictures.stream()
            .map(picture -> drawers.submit(() -> PictureFiles.write(picture, folder)))
            .toList());
  }

  /**
   * Waits for all pictures.
   *
   * @return what was written, in the order of the pictures
   */
  public List<RenderedPicture> finish() throws IOException {
    List<RenderedPicture> written = new ArrayList<>();
    for (Future<RenderedPicture> picture : pictures) {
      written.add(finish(picture));
    }
    return written;
  }

  private static RenderedPicture finish(Future<RenderedPicture> picture) throws IOException {
    try {
      return picture.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while pictures were drawn");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException("a picture cannot be drawn", e.getCause());
    }
  }

  @Override
  public void close() {
    drawers.shutdownNow();
    try {
      // A picture takes less than a second: whoever removes the folder finds it at rest.
      drawers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
