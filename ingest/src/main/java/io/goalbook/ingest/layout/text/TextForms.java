package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TimeLimit;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes tables of forms that lost theirs, so that everything behind reads tables only. A document
 * in which no such form is found stays as it is. Immutable and safe for threads.
 */
public final class TextForms {
  /** So many fields has no row of a head. */
  private static final int MOST_IN_ROW = 20;

  private final Labels labels;
  private final LineForm form;
  private final Sentences sentences;
  private final PackedCells packed;
  private final PackedRow packedRow;
  private final NamesWithValues withValues;
  private final SideBySide beside;
  private final Transposed transposed;
  private final ShortHeaders headers;

  /** A maker with the words of the lists. */
  public TextForms(Words words) {
    LevelledText text = new LevelledText(words);
    this.labels = words.labels();
    this.form = new LineForm(words);
    this.sentences = new Sentences(text, words);
    this.packedRow = new PackedRow(words.labels(), text);
    this.withValues = new NamesWithValues(words);
    this.packed = new PackedCells(words.labels(), words.levels(), text);
    this.beside = new SideBySide(words.labels());
    this.transposed = new Transposed(words.labels());
    this.headers = new ShortHeaders(words);
  }

  /**
   * The blocks of a document, with a table for each form that stands otherwise.
   *
   * @throws TimeLimit.OverException when it takes too long
   */
  public List<TextBlock> blocks(Document document, TimeLimit time) {
    List<TextBlock> blocks = new ArrayList<>();
    Lines lines = new Lines();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table && table.columnCount() == 1) {
        addLines(table, lines);
      } else {
        flush(lines, blocks, time);
        if (block instanceof Table table) {
          for (Table part : beside.parts(table)) {
            time.check();
            addTable(headers.widened(part), blocks);
          }
        } else {
          blocks.add(TextBlock.asPrinted(block));
        }
      }
    }
    flush(lines, blocks, time);
    return blocks;
  }

  private void addTable(Table table, List<TextBlock> blocks) {
    Optional<List<TextBlock>> upright =
        transposed.upright(table).or(() -> packedRow.unpacked(table));
    if (upright.isPresent()) {
      blocks.addAll(upright.get());
    } else {
      blocks.add(
          packed.unpacked(table).orElseGet(() -> TextBlock.asPrinted(withValues.parted(table))));
    }
  }

  private static void addLines(Table table, Lines lines) {
    for (int row = 0; row < table.rowCount(); row++) {
      table.rowCells(row).stream().map(Cell::raw).forEach(lines::add);
    }
  }

  private void flush(Lines lines, List<TextBlock> blocks, TimeLimit time) {
    if (hasHeader(lines, time)) {
      forms(lines, blocks, time);
    } else {
      sentences
          .blocks(lines)
          .ifPresentOrElse(
              blocks::addAll, () -> lines.all().forEach(line -> addLine(line, blocks)));
    }
    lines.clear();
  }

  private static void addLine(String line, List<TextBlock> blocks) {
    blocks.add(TextBlock.asPrinted(new Paragraph(line)));
  }

  private boolean hasHeader(Lines lines, TimeLimit time) {
    for (int line = 0; line < lines.texts().size(); line++) {
      time.check();
      if (form.header(lines, line).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void forms(Lines source, List<TextBlock> blocks, TimeLimit time) {
    List<String> lines = source.texts();
    Rows head = new Rows();
    int line = 0;
    while (line < lines.size()) {
      time.check();
      Optional<LineForm.Header> header = form.header(source, line);
      Optional<List<String>> glued = gluedField(lines.get(line));
      if (header.isPresent()) {
        addRows(head, blocks);
        head = new Rows();
        LineForm.Body body = form.body(source, header.get());
        addRows(body.rows(), blocks);
        line = Math.max(body.end(), header.get().end());
      } else if (glued.isPresent()) {
        head.add(glued.get(), source.place(line));
        line++;
      } else if (labelsInRow(lines, line) > 1) {
        int labelled = labelsInRow(lines, line);
        for (int field = line; field < line + labelled; field++) {
          head.add(List.of(lines.get(field), lines.get(field + labelled)), source.place(field));
        }
        line += 2 * labelled;
      } else if (isField(lines, line)) {
        head.add(List.of(lines.get(line), lines.get(line + 1)), source.place(line));
        line += 2;
      } else if (labels.match(lines.get(line)).isPresent()) {
        head.add(List.of(lines.get(line), ""), source.place(line));
        line++;
      } else {
        addRows(head, blocks);
        head = new Rows();
        addLine(lines.get(line), blocks);
        line++;
      }
    }
    addRows(head, blocks);
  }

  private static void addRows(Rows rows, List<TextBlock> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(rows.block());
    }
  }

  /** 项目名称 修路: a label and its value with a space between them. */
  private Optional<List<String>> gluedField(String line) {
    int space = 0;
    while (space < line.length() && !Character.isWhitespace(line.charAt(space))) {
      space++;
    }
    String label = line.substring(0, space);
    String value = line.substring(space).strip();
    boolean amount = !value.isEmpty() && Character.isDigit(value.charAt(0));
    return isHeadLabel(label) && !value.isEmpty() && (amount || !isHeadLabel(line))
        ? Optional.of(List.of(label, value))
        : Optional.empty();
  }

  /** 项目名称 | 主管部门 over 修路 | 交通局: how many labels stand before as many texts. */
  private int labelsInRow(List<String> lines, int line) {
    int end = line;
    int most = Math.min(lines.size(), line + MOST_IN_ROW);
    while (end < most && isHeadLabel(lines.get(end))) {
      end++;
    }
    int behind = end;
    int last = Math.min(lines.size(), 2 * end - line + 1);
    while (behind < last && labels.match(lines.get(behind)).isEmpty()) {
      behind++;
    }
    return behind - end == end - line ? end - line : 0;
  }

  /** A label and behind it a line that is none. */
  private boolean isField(List<String> lines, int line) {
    return isHeadLabel(lines.get(line))
        && line + 1 < lines.size()
        && labels.match(lines.get(line + 1)).isEmpty();
  }

  private boolean isHeadLabel(String text) {
    return labels.match(text).map(Labels.Match::label).filter(HeadFields::isHeadLabel).isPresent();
  }
}
