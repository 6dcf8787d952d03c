package io.goalbook.app.job;

/** Hears how a run goes on. Called by several threads. */
public interface Progress {

  /** Something worth a line, for example that an unfinished run is continued. */
  void note(String line);

  /**
   * A step begins.
   *
   * @param title its name in Chinese
   * @param total how many documents it goes through; 0 when it counts none
   */
  void begin(String title, int total);

  /** One document of the step is done. */
  void advance();

  /**
   * The step is done.
   *
   * @param summary what it found, in Chinese; may be empty
   */
  void end(String summary);
}
