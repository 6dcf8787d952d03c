package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes tables of forms that lost theirs, so that everything behind reads tables only. A document
 * in which no such form is found stays as it is. Immutable and safe for threads.
 */
public final class TextForms {
  private final Labels labels;
  private final LineForm form;
  private final Sentences sentences;
  private final PackedCells packed;

  /** A maker with the words of the lists. */
  public TextForms(Words words) {
    LevelledText text = new LevelledText(words.levels(), words.values());
    this.labels = words.labels();
    this.form = new LineForm(words.labels(), words.levels());
    this.sentences = new Sentences(text);
    this.packed = new PackedCells(words.labels(), text);
  }

  /** The blocks of a document, with a table for each form that stands in lines or sentences. */
  public List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table && table.columnCount() == 1) {
        lines.addAll(lines(table));
      } else {
        flush(lines, blocks);
        if (block instanceof Table table) {
          blocks.addAll(packed.tables(table).orElseGet(() -> List.of(table)));
        } else {
          blocks.add(block);
        }
      }
    }
    flush(lines, blocks);
    return blocks;
  }

  private static List<String> lines(Table table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      table.rowCells(row).stream().map(Cell::raw).forEach(lines::add);
    }
    return lines;
  }

  private void flush(List<String> lines, List<Block> blocks) {
    List<String> filled =
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (hasHeader(filled)) {
      forms(filled, blocks);
    } else {
      sentences
          .tables(filled)
          .ifPresentOrElse(
              blocks::addAll, () -> lines.forEach(line -> blocks.add(new Paragraph(line))));
    }
    lines.clear();
  }

  private boolean hasHeader(List<String> lines) {
    for (int line = 0; line < lines.size(); line++) {
      if (form.header(lines, line).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void forms(List<String> lines, List<Block> blocks) {
    Rows head = new Rows();
    int line = 0;
    while (line < lines.size()) {
      Optional<LineForm.Header> header = form.header(lines, line);
      if (header.isPresent()) {
        addTable(head, blocks);
        head = new Rows();
        LineForm.Body body = form.body(lines, header.get());
        addTable(body.rows(), blocks);
        line = Math.max(body.end(), header.get().end());
      } else if (isField(lines, line)) {
        head.add(List.of(lines.get(line), lines.get(line + 1)));
        line += 2;
      } else if (labels.match(lines.get(line)).isPresent()) {
        head.add(List.of(lines.get(line), ""));
        line++;
      } else {
        addTable(head, blocks);
        head = new Rows();
        blocks.add(new Paragraph(lines.get(line)));
        line++;
      }
    }
    addTable(head, blocks);
  }

  private static void addTable(Rows rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(rows.table());
    }
  }

  /** A label and behind it a line that is none. */
  private boolean isField(List<String> lines, int line) {
    Optional<Label> label = labels.match(lines.get(line)).map(Labels.Match::label);
    return label.filter(HeadFields::isHeadLabel).isPresent()
        && line + 1 < lines.size()
        && labels.match(lines.get(line + 1)).isEmpty();
  }
}
