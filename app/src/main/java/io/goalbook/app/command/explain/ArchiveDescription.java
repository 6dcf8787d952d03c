package io.goalbook.app.command.explain;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.model.words.WordLists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Describes what is in an archive: every file with its size and what was read of it. */
public final class ArchiveDescription {
  private final ReasonWords reasons;

  public ArchiveDescription(WordLists words) {
    this.reasons = new ReasonWords(words);
  }

  /**
   * The lines to print.
   *
   * @param file the archive as it was named
   * @param documents the archive, then the files inside
   */
  public List<String> lines(Path file, List<ReadDocument> documents) {
    ReadDocument archive = documents.get(0);
    List<ReadDocument> inside = documents.subList(1, documents.size());
    List<String> lines = new ArrayList<>();
    lines.add("文件：" + file);
    lines.addAll(
        new Fields()
            .add("结果", StatusWords.of(archive, reasons))
            .add("格式", archive.format())
            .lines());
    lines.add("");
    lines.add("其中的文件 " + inside.size() + " 个");
    TextTable table = new TextTable("文件", "大小", "结果", "目标表", "指标");
    for (ReadDocument document : inside) {
      table.add(
          document.file().path().substring(archive.file().path().length() + 2),
          Long.toString(document.file().bytes()),
          StatusWords.of(document, reasons),
          Integer.toString(document.tables().size()),
          Integer.toString(
              document.tables().stream().mapToInt(goals -> goals.indicators().size()).sum()));
    }
    table.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }
}
