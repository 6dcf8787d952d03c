package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * No columns of levels: section rows name them. The unit stands in the name, in a template hint or
 * nowhere.
 */
final class NoLevels implements Family {
  private static final int COLUMNS = 4;

  @Override
  public String name() {
    return "no-level-columns";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    boolean hints = random.nextBoolean();
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("%s%d年项目绩效目标申报表".formatted(draft.place().county(), draft.place().year())));
      parts.add(table(draft, hints).grid());
      parts.add(Line.of(""));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> expected(row, hints)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft, boolean hints) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目名称"), cell(draft.name()).wide(3))
            .row(
                cell("申报单位"),
                cell(draft.unit()),
                cell("申报资金（元）"),
                cell(Draft.yuan(draft.budgetYuan())))
            .row(cell("绩效总目标"), cell(draft.goal()).wide(3))
            .row(cells("序号", "指标名称", "目标值", "备注"));
    int number = 0;
    Level last = Level.QUANTITY;
    for (Row row : draft.rows()) {
      if (number == 0 || row.level() != last) {
        table.row(cell(row.level().level1() + "——" + row.level().level2()).wide(COLUMNS));
      }
      last = row.level();
      table.row(cells(Integer.toString(++number), name(row, hints), raw(row, hints), ""));
    }
    return table;
  }

  private static String name(Row row, boolean hints) {
    Target target = row.target();
    if (!target.isQuantity()) {
      return row.name();
    }
    return hints
        ? "%s(%s**%s)".formatted(row.name(), target.boundSign(), target.unit())
        : "%s（%s）".formatted(row.name(), target.unit());
  }

  private static String raw(Row row, boolean hints) {
    Target target = row.target();
    return !target.isQuantity() ? target.whole() : hints ? target.number() : sign(target);
  }

  private static String sign(Target target) {
    return target.sign() + target.number();
  }

  // A sign in the template's hint binds the number behind it.
  private static Expected.Indicator expected(Row row, boolean hints) {
    String sign = hints ? row.target().boundSign() : row.target().sign();
    return row.expected(Naming.USUAL, raw(row, hints), !sign.isEmpty(), Map.of());
  }
}
