package io.goalbook.charts;

import io.goalbook.charts.picture.ChineseFont;
import io.goalbook.charts.workbook.file.BookRehearsal;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gets ready for rendering on a thread of its own while a run does other things: looks for the font
 * and, when it is told to, loads what writing a workbook needs. Half a second of a small run on two
 * cores.
 */
public final class Rehearsal implements AutoCloseable {
  private final ExecutorService stage;
  private final CompletableFuture<ChineseFont> font;
  private final AtomicBoolean played = new AtomicBoolean();

  private Rehearsal() {
    this.stage =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "rehearsal");
              thread.setDaemon(true);
              return thread;
            });
    this.font = CompletableFuture.supplyAsync(GraphicsCheck::require, stage);
  }

  /** Begins to look for the font; returns at once. */
  public static Rehearsal begin() {
    return new Rehearsal();
  }

  /** Begins to load what writing a workbook needs, the first time; returns at once. */
  public void play() {
    if (!played.getAndSet(true)) {
      stage.execute(Rehearsal::workbook);
    }
  }

  private static void workbook() {
    try {
      BookRehearsal.play();
    } catch (IOException e) {
      // Nobody reads this workbook: what hinders it hinders the real one too, and is said there.
    }
  }

  /**
   * The font of the pictures; waits for it.
   *
   * @throws GraphicsMissingException when nothing can be drawn on this machine
   */
  public ChineseFont font() {
    try {
      return font.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof GraphicsMissingException missing) {
        throw missing;
      }
      throw e;
    }
  }

  /** Ends the thread when its work is done; waits for nothing. */
  @Override
  public void close() {
    stage.shutdown();
  }
}
