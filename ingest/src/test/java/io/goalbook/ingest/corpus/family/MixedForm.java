package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Nobody's form: labels, order of columns, merging, levels and the place of the money's unit are
 * drawn for each document, and columns that no list may know stand between the known ones.
 */
final class MixedForm implements Family {
  private static final int HEAD = 4;

  private final int number;

  /**
   * @param number tells one draw from another
   */
  MixedForm(int number) {
    this.number = number;
  }

  @Override
  public String name() {
    return "mixed-" + number;
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    Draw draw = new Draw(random);
    MixedColumns columns = new MixedColumns(draw);
    boolean oneTable = random.nextBoolean();
    String title = draw.label("title");
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    MixedHead head = new MixedHead(draw);
    for (Draft draft : drafts) {
      parts.add(Line.of("%d年度%s".formatted(draft.place().year(), title)));
      head.lineAbove().ifPresent(line -> parts.add(Line.of(line)));
      Table first = new Table(oneTable ? columns.width() : HEAD);
      head.rows(draft, oneTable ? columns.width() : HEAD).forEach(first::row);
      Table second = oneTable ? first : new Table(columns.width());
      columns.rows(draft.rows()).forEach(second::row);
      parts.add(first.grid());
      if (!oneTable) {
        parts.add(Line.of(""));
        parts.add(second.grid());
      }
      parts.add(Line.of(draw.oneOf("", "填表人：            审核人：", "注：指标值须可衡量。")));
      truth.add(draft.expected("project", draft.rows().stream().map(columns::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  /** A row of a label and its text over the whole width. */
  static List<Slot> field(String label, String text, int width) {
    return List.of(cell(label), cell(text).wide(width - 1));
  }
}
