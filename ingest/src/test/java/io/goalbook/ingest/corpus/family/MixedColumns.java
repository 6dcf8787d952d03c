package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;

/** The columns of the indicators of a {@link MixedForm}. */
final class MixedColumns {
  private final Naming naming;
  private final boolean outer;
  private final Pieces pieces;
  private final boolean weight;
  private final IndicatorBlock block;

  MixedColumns(Draw draw) {
    this.naming =
        draw.oneOf(Naming.USUAL, Naming.SHORT, Naming.OF_PROJECTS, Naming.OF_2021, Naming.BROKEN);
    this.outer = draw.chance();
    this.pieces = draw.oneOf(Pieces.values());
    this.weight = draw.chance();
    this.block =
        new IndicatorBlock(naming, draw.oneOf(Merging.values()))
            .column(draw.label("indicator"), Row::name);
    values(draw);
    if (weight) {
      block.column(draw.label("weight"), row -> Integer.toString(row.weight()));
    }
    if (draw.chance()) {
      block.column(draw.label("extra"), row -> "见附件");
    }
  }

  /** What of a value has a column of its own. */
  private enum Pieces {
    /** Nothing: {@code ≥95%}. */
    WHOLE,
    /** The unit: {@code ≥95}, {@code %}. */
    UNIT,
    /** The comparator: {@code ≥}, {@code 95%}. */
    COMPARATOR,
    /** Both. */
    BOTH
  }

  private void values(Draw draw) {
    for (String piece : draw.shuffled(List.of("value", "comparator", "measure"))) {
      switch (piece) {
        case "value" -> block.column(draw.label("value"), this::raw);
        case "comparator" -> {
          if (pieces == Pieces.COMPARATOR || pieces == Pieces.BOTH) {
            block.column(draw.label("comparator"), row -> row.target().sign());
          }
        }
        default -> {
          if (pieces == Pieces.UNIT || pieces == Pieces.BOTH) {
            block.column(draw.label("measure"), row -> row.target().unit());
          }
        }
      }
    }
  }

  int width() {
    return block.header().size() + (outer ? 1 : 0);
  }

  /** Header and rows. */
  List<List<Slot>> rows(List<Row> rows) {
    List<List<Slot>> printed = new ArrayList<>();
    List<Slot> header = new ArrayList<>();
    if (outer) {
      header.add(cell("绩效指标").tall(rows.size() + 1));
    }
    header.addAll(block.header());
    printed.add(header);
    printed.addAll(block.rows(rows));
    return printed;
  }

  private String raw(Row row) {
    Target target = row.target();
    if (!target.isQuantity()) {
      return pieces == Pieces.WHOLE || pieces == Pieces.COMPARATOR
          ? target.whole()
          : target.number();
    }
    return switch (pieces) {
      case WHOLE -> target.whole();
      case UNIT -> target.sign() + target.number();
      case COMPARATOR -> target.number() + target.unit();
      case BOTH -> target.number();
    };
  }

  Expected.Indicator expected(Row row) {
    Target target = row.target();
    boolean printed = pieces == Pieces.WHOLE ? target.isBound() : target.isQuantity();
    return row.expected(
        naming, raw(row), printed, weight ? row.details("weight") : java.util.Map.of());
  }
}
