package io.goalbook.charts.sample;

import io.goalbook.model.place.Place;
import io.goalbook.model.warehouse.Warehouse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.duckdb.DuckDBAppender;

/** Puts the facts of a sample into a warehouse in memory. */
public final class SampleWarehouse {

  private SampleWarehouse() {}

  /** The caller closes it. */
  public static Warehouse of(Sample sample) throws SQLException {
    Warehouse warehouse = Warehouse.inMemory();
    documents(warehouse, sample);
    projects(warehouse, sample);
    indicators(warehouse, sample);
    doubts(warehouse, sample);
    return warehouse;
  }

  private static void documents(Warehouse warehouse, Sample sample) throws SQLException {
    Set<String> seen = new HashSet<>();
    try (DuckDBAppender appender = warehouse.connection().createAppender("main", "documents")) {
      for (SampleProject project : sample.projects()) {
        if (seen.add(project.documentId())) {
          Place place = project.place();
          appender.beginRow();
          appender.append(project.documentId());
          appender.append(
              place.province().orElse("") + "/" + place.county().orElse("") + "/目标表.docx");
          appender.append("0".repeat(64)).append(1234L).append("docx");
          place(appender, place);
          appender.append(seen.size() % 9 == 0 ? "partly_read" : "read");
          appender.append((String) null).append((String) null);
          appender.append(7).append(60).append(60).append(0).append(3);
          appender.endRow();
        }
      }
      appender.beginRow();
      appender.append("d-rejected").append("某省/某县/坏文件.doc").append("1".repeat(64)).append(99L);
      appender.append((String) null);
      place(appender, Place.UNKNOWN);
      appender.append("rejected").append("unknown_format").append((String) null);
      appender.append(0).append(0).append(0).append(0).append(0);
      appender.endRow();
    }
  }

  private static void projects(Warehouse warehouse, Sample sample) throws SQLException {
    try (DuckDBAppender appender = warehouse.connection().createAppender("main", "projects")) {
      for (SampleProject project : sample.projects()) {
        appender.beginRow();
        appender.append(project.id()).append(project.documentId()).append(project.ordinal());
        appender.append("project").append("申报");
        place(appender, project.place());
        appender.append("项目绩效目标表").append((java.time.LocalDate) null);
        appender.append(project.name()).append((String) null).append((String) null);
        appender.append("县残疾人联合会").append("县残疾人联合会本级").append((String) null);
        appender.append(project.budgetYuan()).append((BigDecimal) null).append("元");
        appender.append(project.budgetYuan());
        appender.append((BigDecimal) null).append((BigDecimal) null).append("见原表");
        appender.append("用于补助").append("=为残疾人提供服务，提高生活质量").append((String) null);
        appender.append(new BigDecimal("1.00")).append("表" + project.ordinal());
        appender.append((String) null);
        appender.endRow();
      }
    }
  }

  private static void indicators(Warehouse warehouse, Sample sample) throws SQLException {
    try (DuckDBAppender appender = warehouse.connection().createAppender("main", "indicators")) {
      for (SampleProject project : sample.projects()) {
        for (SampleProject.SampleIndicator indicator : project.indicators()) {
          appender.beginRow();
          appender.append(indicator.id()).append(project.id()).append((String) null);
          appender.append(project.documentId()).append(indicator.ordinal()).append("project");
          appender.append(indicator.level1()).append(indicator.level2()).append((String) null);
          appender.append(indicator.level1()).append(indicator.level2());
          appender.append(indicator.name()).append(indicator.name()).append((String) null);
          appender.append(indicator.raw()).append(indicator.kind());
          appender.append((String) null).append(false);
          appender.append((BigDecimal) null).append((BigDecimal) null).append((String) null);
          appender.append((BigDecimal) null).append((String) null).append((String) null);
          appender.append((java.time.LocalDate) null).append("annual").append((String) null);
          appender.append((String) null).append((BigDecimal) null).append((String) null);
          appender.append((String) null).append(new BigDecimal("1.00"));
          appender.append("表" + project.ordinal() + "/行" + indicator.ordinal());
          appender.append((String) null);
          appender.endRow();
        }
        // Fewer rows than a chunk at a time: DuckDB misreads the checks of a full one.
        appender.flush();
      }
    }
  }

  private static void doubts(Warehouse warehouse, Sample sample) throws SQLException {
    try (DuckDBAppender appender = warehouse.connection().createAppender("main", "doubts")) {
      for (SampleProject project : sample.projects()) {
        if (project.ordinal() == 4) {
          appender.beginRow();
          appender.append(project.documentId()).append(1).append(project.id());
          appender
              .append((String) null)
              .append("value_doubtful")
              .append("-\u000Babc")
              .append("表4/行3");
          appender.endRow();
        }
      }
    }
  }

  private static void place(DuckDBAppender appender, Place place) throws SQLException {
    appender.append(place.province().orElse(null));
    appender.append(place.city().orElse(null));
    appender.append(place.countyCode().orElse(null));
    appender.append(place.county().orElse(null));
    if (place.fiscalYear().isPresent()) {
      appender.append(place.fiscalYear().getAsInt());
    } else {
      appender.appendNull();
    }
  }
}
