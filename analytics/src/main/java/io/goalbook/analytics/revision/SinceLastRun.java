package io.goalbook.analytics.revision;

import java.util.List;

/**
 * What changed since the last run, each list in a fixed order.
 *
 * @param keyFigures the figures of this run
 * @param versions empty when there is no last run; the rest is then empty, too
 * @param documents that changed
 * @param projects that changed
 * @param figures that changed
 */
public record SinceLastRun(
    List<KeyFigure> keyFigures,
    List<VersionChange> versions,
    List<DocumentRevision> documents,
    List<ProjectRevision> projects,
    List<FigureRevision> figures) {

  /** Copies the lists. */
  public SinceLastRun {
    keyFigures = List.copyOf(keyFigures);
    versions = List.copyOf(versions);
    documents = List.copyOf(documents);
    projects = List.copyOf(projects);
    figures = List.copyOf(figures);
  }

  /** Of a first run without documents. */
  public static SinceLastRun none() {
    return new SinceLastRun(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Whether there is a run to compare with. */
  public boolean hasLastRun() {
    return !versions.isEmpty();
  }
}
