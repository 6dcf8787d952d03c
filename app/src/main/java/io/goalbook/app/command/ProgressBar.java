package io.goalbook.app.command;

import java.io.PrintWriter;

/** Progress for a person: one line that is written over until its step is done. */
final class ProgressBar implements ProgressView {
  private static final int CELLS = 30;
  private static final String ERASE = "\r\u001B[K";
  private static final String GREEN = "\u001B[32m";
  private static final String PLAIN = "\u001B[0m";

  private final PrintWriter err;
  private final boolean colourful;
  private String title = "";
  private int total;
  private int done;
  private int shownPerMille;
  private boolean lineIsOpen;

  ProgressBar(PrintWriter err, boolean colourful) {
    this.err = err;
    this.colourful = colourful;
  }

  @Override
  public synchronized void note(String line) {
    say(line);
  }

  @Override
  public synchronized void begin(String title, int total) {
    this.title = title;
    this.total = total;
    this.done = 0;
    this.shownPerMille = 0;
    draw();
  }

  @Override
  public synchronized void advance() {
    done++;
    int perMille = total == 0 ? 0 : (int) (done * 1000L / total);
    if (perMille != shownPerMille) {
      shownPerMille = perMille;
      draw();
    }
  }

  @Override
  public synchronized void end(String summary) {
    String mark = colourful ? GREEN + "✓" + PLAIN : "✓";
    say(mark + " " + title + (summary.isEmpty() ? "" : "：" + summary));
  }

  @Override
  public synchronized void close() {
    if (lineIsOpen) {
      err.println();
      err.flush();
      lineIsOpen = false;
    }
  }

  private void say(String line) {
    err.println(ERASE + line);
    err.flush();
    lineIsOpen = false;
  }

  private void draw() {
    String bar = "";
    if (total > 0) {
      int full = (int) Math.min(CELLS, (long) CELLS * done / total);
      bar = " [" + "█".repeat(full) + "·".repeat(CELLS - full) + "] " + done + "/" + total;
    }
    err.print(ERASE + "  " + title + bar + " …");
    err.flush();
    lineIsOpen = true;
  }
}
