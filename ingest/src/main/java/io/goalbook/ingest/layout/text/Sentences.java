package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A publication whose goal table is written as sentences below the words for the types. */
final class Sentences {
  /** A sentence may name two types by the way. */
  private static final int TYPES = 3;

  private static final int INDICATORS = 3;
  private static final int LONGEST_TITLE = 80;
  private static final int TITLE_LINES = 4;

  private static final Pattern TITLE = Pattern.compile("^(?:关于)?([^、。；：:]{4,60}?)(?:的)?绩效目标");
  private static final Pattern REPORT = Pattern.compile("自评|评价|报告|总结|通知|办法|监控|完成情况|实现情况");
  private static final Pattern PROJECT = Pattern.compile("资金.{0,40}?实施(.{4,60}?)[。；;，,]");
  private static final Pattern MONEY =
      Pattern.compile("资金[^，。；\\d]{0,12}(\\d[\\d,.]*\\s*(?:亿元|万元|元))");
  private static final Pattern GOAL = Pattern.compile("绩效目标(?:是|为)?[:：]([^\\n]{6,}?)(?:现将|$)");

  /** Who publishes stands beside the date. */
  private static final Pattern UNIT =
      Pattern.compile("^([\\p{IsHan}（）()]{4,30}?)\\s*20\\d\\d年\\d{1,2}月\\d{1,2}日$");

  private final LevelledText text;

  Sentences(LevelledText text) {
    this.text = text;
  }

  /** A head and a table of indicators; empty when the lines are no such publication. */
  Optional<List<Block>> tables(List<String> lines) {
    if (lines.stream().limit(TITLE_LINES).anyMatch(line -> REPORT.matcher(line).find())) {
      return Optional.empty();
    }
    Optional<String> title =
        lines.stream()
            .limit(TITLE_LINES)
            .filter(line -> line.length() <= LONGEST_TITLE && line.contains("绩效目标"))
            .findFirst();
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String all = String.join("\n", lines);
    List<List<String>> rows =
        text.types(all) >= TYPES ? text.rows(String.join("\n", named(lines))) : List.of();
    Optional<String> name = project(title.get(), all);
    if (rows.size() < INDICATORS || name.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    lines.stream().limit(2).forEach(line -> blocks.add(new Paragraph(line)));
    blocks.add(head(lines, name.get(), all).table());
    Rows table = new Rows();
    table.add(List.of("一级指标", "二级指标", "三级指标", "指标值"));
    rows.forEach(table::add);
    blocks.add(table.table());
    return Optional.of(blocks);
  }

  /** The lines up to the last that names a type; what follows is no indicator. */
  private List<String> named(List<String> lines) {
    int last = lines.size();
    while (last > 0 && text.types(lines.get(last - 1)) == 0) {
      last--;
    }
    return lines.subList(0, last);
  }

  private static Optional<String> project(String title, String all) {
    return first(PROJECT, all).or(() -> first(TITLE, title));
  }

  private static Rows head(List<String> lines, String name, String all) {
    Rows head = new Rows();
    head.add(List.of("项目名称", name));
    lines.stream()
        .limit(4)
        .map(line -> first(UNIT, line))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(unit -> head.add(List.of("实施单位", unit)));
    first(MONEY, all).ifPresent(money -> head.add(List.of("年度资金总额", money)));
    first(GOAL, all).ifPresent(goal -> head.add(List.of("总体目标", goal)));
    return head;
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
