package io.goalbook.app.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The contents of {@code run.json}.
 *
 * @param runId of the run
 * @param dataDate the day that the figures are of
 * @param inputsSha256 see {@link RunLedger#inputsDigest}
 * @param counts what was found and read, by name
 * @param milliseconds how long the steps took, by step; publishing up to the moment of writing
 * @param versions program, reader, words, Java and DuckDB, by name
 */
public record RunReport(
    String runId,
    LocalDate dataDate,
    String inputsSha256,
    Map<String, Long> counts,
    Map<String, Long> milliseconds,
    Map<String, String> versions) {

  /** Copies the maps, keeping their order. */
  public RunReport {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    milliseconds = Collections.unmodifiableMap(new LinkedHashMap<>(milliseconds));
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
  }

  /** Writes the report as JSON. */
  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(indented(), out)) {
      json.writeStartObject();
      json.writeStringProperty("run_id", runId);
      json.writeStringProperty("data_date", dataDate.toString());
      json.writeStringProperty("inputs_sha256", inputsSha256);
      json.writeObjectPropertyStart("counts");
      counts.forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeObjectPropertyStart("milliseconds");
      milliseconds.forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeObjectPropertyStart("versions");
      versions.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw("\n");
    }
  }

  private static ObjectWriteContext indented() {
    return new ObjectWriteContext.Base() {
      @Override
      public DefaultPrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter();
      }
    };
  }
}
