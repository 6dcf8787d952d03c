package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.block.IndicatorBlock;
import io.goalbook.ingest.layout.block.RowReading;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.form.CellRole.Kind;
import io.goalbook.ingest.layout.words.LabelledText;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records what each cell of a document was taken for. One use a document; equal cells of several
 * tables are told apart by their identity.
 */
public final class CellRoles implements FormTrace {
  private final Labels labels;
  private final List<Block> blocks = new ArrayList<>();
  private final IdentityHashMap<Cell, CellRole> roles = new IdentityHashMap<>();

  /**
   * @param labels to tell the labels of heads
   */
  public CellRoles(Labels labels) {
    this.labels = labels;
  }

  /** The document as it was looked at: forms that stand in lines or sentences as tables. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** What a cell of these blocks was taken for; empty when for nothing. */
  public Optional<CellRole> of(Cell cell) {
    return Optional.ofNullable(roles.get(cell));
  }

  @Override
  public void block(Block block) {
    blocks.add(block);
  }

  @Override
  public void header(RowView row, Header header) {
    header.headings().forEach((cell, label) -> put(cell, CellRole.of(Kind.COLUMN_NAME, label)));
    for (int below = 0; below < header.depth(); below++) {
      for (Cell cell : row.table().rowCells(row.row() + below)) {
        if (header.unknown().contains(cell.text())) {
          put(cell, CellRole.of(Kind.COLUMN_UNKNOWN));
        }
      }
    }
  }

  @Override
  public void row(RowView row, IndicatorBlock block, RowReading reading) {
    if (reading instanceof RowReading.Read) {
      block.cells(row).forEach((cell, label) -> put(cell, CellRole.of(Kind.COLUMN_VALUE, label)));
    } else if (reading instanceof RowReading.Unreadable) {
      all(row, Kind.NOT_READ);
    } else if (reading instanceof RowReading.Aside) {
      all(row, Kind.NOTE);
    } else if (reading instanceof RowReading.Template) {
      all(row, Kind.PASSED_OVER);
    }
  }

  private void all(RowView row, Kind kind) {
    row.own().forEach(cell -> put(cell, CellRole.of(kind)));
  }

  @Override
  public void found(List<FormDraft> forms) {
    for (FormDraft form : forms) {
      form.head().cells().forEach((label, cell) -> put(cell, CellRole.of(Kind.FIELD_VALUE, label)));
      for (RowView row : form.head().planRows()) {
        row.own().stream()
            .filter(cell -> labels.match(cell.text()).isEmpty())
            .forEach(cell -> put(cell, CellRole.of(Kind.FIELD_VALUE, Label.SPENDING_PLAN)));
      }
    }
    Set<String> unknown =
        forms.stream()
            .flatMap(form -> form.unknownLabels().stream())
            .map(text -> text.split("：", 2)[0])
            .collect(Collectors.toSet());
    for (Block block : blocks) {
      if (block instanceof Table table) {
        heads(table, unknown);
        lines(table, forms);
      }
    }
  }

  /** Titles, years and units that stand in a row of their own. */
  private void lines(Table table, List<FormDraft> forms) {
    Set<String> around =
        forms.stream()
            .flatMap(form -> Stream.concat(form.preface().stream(), unlabelled(form)))
            .collect(Collectors.toSet());
    for (int row = 0; row < table.rowCount(); row++) {
      List<Cell> filled = table.rowCells(row).stream().filter(cell -> !cell.isBlank()).toList();
      if (filled.size() == 1 && around.contains(filled.get(0).text())) {
        put(filled.get(0), CellRole.of(Kind.NOTE));
      }
    }
  }

  private static Stream<String> unlabelled(FormDraft form) {
    return form.head().unlabelled().stream();
  }

  /** What is left are the labels of heads, and what stands beside labels that are not read. */
  private void heads(Table table, Set<String> unknown) {
    for (int row = 0; row < table.rowCount(); row++) {
      boolean ignored = false;
      for (Cell cell : table.rowCells(row)) {
        Optional<Label> label = labels.match(cell.text()).map(Labels.Match::label);
        head(cell, label, unknown);
        if (ignored && !cell.isBlank() && label.isEmpty()) {
          put(cell, CellRole.of(Kind.FIELD_VALUE, Label.IGNORED));
        }
        ignored = label.filter(found -> found == Label.IGNORED).isPresent();
      }
    }
  }

  private void head(Cell cell, Optional<Label> label, Set<String> unknown) {
    label.ifPresent(found -> put(cell, CellRole.of(Kind.FIELD_NAME, found)));
    if (unknown.contains(cell.text())) {
      put(cell, CellRole.of(Kind.FIELD_UNKNOWN));
    }
    LabelledText.of(cell.text(), labels)
        .ifPresent(found -> put(cell, CellRole.of(Kind.FIELD_VALUE, found.match().label())));
  }

  private void put(Cell cell, CellRole role) {
    if (!cell.isBlank()) {
      roles.putIfAbsent(cell, role);
    }
  }
}
