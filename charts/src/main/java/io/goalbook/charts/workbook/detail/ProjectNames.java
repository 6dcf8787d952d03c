package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Name and file of the projects that statistics rest on, so that each row says both. */
public final class ProjectNames {
  private final Map<String, Named> projects = new HashMap<>();
  private final SourceFiles files;

  private ProjectNames(SourceFiles files) {
    this.files = files;
  }

  public static ProjectNames of(FactQuery query, SourceFiles files) throws SQLException {
    ProjectNames names = new ProjectNames(files);
    query.forEach(
        "project-names.sql",
        row -> names.projects.put(row.word("id"), new Named(row.text("name"), row.word("path"))));
    return names;
  }

  /** The name of a project; empty when its form has none. */
  public Optional<String> name(String projectId) {
    return Optional.ofNullable(projects.get(projectId)).flatMap(Named::name);
  }

  /** The path of the project's document in the inbox. */
  public Optional<String> path(String projectId) {
    return Optional.ofNullable(projects.get(projectId)).map(Named::path);
  }

  /** Where the project's document is opened; empty when a link cannot say it. */
  public Optional<String> source(String projectId) {
    return path(projectId).flatMap(files::address);
  }

  private record Named(Optional<String> name, String path) {}
}
