package io.goalbook.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A home of the program in a folder of its own, and ways to run the program there. */
record Home(Path folder) {

  Path inbox() {
    return folder.resolve("data/inbox");
  }

  Path database() {
    return folder.resolve("data/goalbook.duckdb");
  }

  Path output() {
    return folder.resolve("output");
  }

  Path latest() {
    return output().resolve("latest");
  }

  /** Runs the program in this process. */
  Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Goalbook.run(
            new Surroundings(Map.of("GOALBOOK_HOME", folder.toString()), folder),
            new PrintWriter(out),
            new PrintWriter(err),
            arguments);
    return new Ended(code, out.toString(), err.toString());
  }

  /** Starts the program in a process of its own. */
  Process start(String... arguments) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            // A killed process leaves DuckDB's library behind: in the folder of the test.
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Goalbook.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("GOALBOOK_HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(folder.resolve("out.txt").toFile());
    return builder.start();
  }

  /** The contents of the latest run by relative path, all but run.json. */
  Map<String, byte[]> published() throws IOException {
    Path run = latest().toRealPath();
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        if (!name.equals("run.json")) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  /** How the program ended and what it said. */
  record Ended(int code, String out, String err) {}
}
