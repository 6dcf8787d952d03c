package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** A publication without any table: the indicators are sentences under numbered headings. */
final class Sentences implements Family {
  private static final List<String> NUMBERS = List.of("一", "二", "三");

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    Draft draft = drafts.get(0);
    List<Part> parts = new ArrayList<>();
    parts.add(Line.of("关于%s绩效目标设定的公示".formatted(draft.name())));
    parts.add(Line.of("%s %d年3月27日".formatted(draft.unit(), draft.place().year())));
    parts.add(
        Line.of(
            "安排%d年财政资金%s万元，实施%s。"
                .formatted(draft.place().year(), Draft.wan(draft.budgetYuan()), draft.name())));
    parts.add(Line.of("项目总体绩效目标是：%s现将绩效目标设定如下：".formatted(draft.goal())));
    List<String> level1 =
        draft.rows().stream().map(row -> row.level().level1()).distinct().toList();
    for (String level : level1) {
      parts.add(Line.of(NUMBERS.get(level1.indexOf(level)) + "、" + level));
      parts.add(Line.of(section(draft, level)));
    }
    parts.add(Line.of("公示期为10天，如有异议请在公示期内反映。"));
    return Filled.of(
        parts,
        List.of(
            draft.expected(
                Map.of(),
                Optional.of(draft.budgetYuan()),
                draft.rows().stream().map(row -> row.whole(Naming.USUAL)).toList())));
  }

  private static String section(Draft draft, String level1) {
    return draft.rows().stream()
        .map(Row::level)
        .filter(level -> level.level1().equals(level1))
        .distinct()
        .map(level -> level.level2() + "：" + sentences(draft, level))
        .collect(Collectors.joining());
  }

  private static String sentences(Draft draft, Level level) {
    return draft.rows().stream()
        .filter(row -> row.level() == level)
        .map(row -> row.name() + separator(row) + row.target().whole())
        .collect(Collectors.joining("；", "", "。"));
  }

  // A sign separates the name from the value by itself; words need a colon.
  private static String separator(Row row) {
    String value = row.target().before();
    return value.isEmpty() || !"≥≤=<＞".contains(value.substring(0, 1)) ? "：" : "";
  }
}
