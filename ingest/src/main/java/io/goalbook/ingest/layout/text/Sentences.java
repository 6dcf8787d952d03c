package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.words.LabelledText;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.ProseWords;
import io.goalbook.ingest.layout.words.ProseWords.Role;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final int LONGEST_ITEM = 60;

  /** Who publishes stands beside the date. */
  private static final Pattern UNIT =
      Pattern.compile("^([\\p{IsHan}（）()]{4,30}?)\\s*20\\d\\d年\\d{1,2}月\\d{1,2}日$");

  private final LevelledText text;
  private final Labels labels;
  private final Pattern goals;
  private final Pattern title;
  private final Pattern report;
  private final Pattern project;
  private final Pattern money;
  private final Pattern goal;
  private final Pattern item;

  Sentences(LevelledText text, Words words) {
    this.text = text;
    this.labels = words.labels();
    ProseWords prose = words.prose();
    String ofGoals = prose.any(Role.GOALS);
    this.goals = Pattern.compile(ofGoals);
    this.title =
        Pattern.compile(
            "^"
                + prose.any(Role.ABOUT)
                + "?([^、。；：:]{4,60}?)"
                + prose.any(Role.OF)
                + "?"
                + ofGoals);
    this.report = Pattern.compile(prose.any(Role.REPORT));
    String funds = prose.any(Role.FUNDS);
    this.project =
        Pattern.compile(funds + ".{0,40}?" + prose.any(Role.CARRIED_OUT) + "(.{4,60}?)[。；;，,]");
    this.money =
        Pattern.compile(funds + "[^，。；\\d]{0,12}(\\d[\\d,.]*\\s*" + labels.moneyUnits() + ")");
    this.goal =
        Pattern.compile(
            ofGoals
                + prose.any(Role.IS)
                + "?[:：]([^\\n]{6,}?)(?:"
                + prose.any(Role.ANNOUNCED)
                + "|$)");
    this.item =
        Pattern.compile(
            "^(?:[①-⑳]|\\d{1,2}[.．、)）]|[(（]\\d{1,2}[)）]|"
                + words.names().word()
                + "\\d).*[\\d≥≤＞＜]");
  }

  /** A head and a table of indicators; empty when the lines are no such publication. */
  Optional<List<TextBlock>> blocks(Lines source) {
    List<String> lines = source.texts();
    Optional<String> titled = titleLine(lines);
    if (titled.isEmpty()) {
      return Optional.empty();
    }
    String all = String.join("\n", lines);
    List<LevelledText.Row> rows =
        text.namesTypes(all, TYPES) ? text.rows(String.join("\n", named(lines))) : List.of();
    if (rows.size() < INDICATORS) {
      return Optional.empty();
    }
    Rows head = head(lines, titled.get(), all);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    List<TextBlock> blocks = new ArrayList<>();
    lines.stream().limit(2).forEach(line -> blocks.add(TextBlock.asPrinted(new Paragraph(line))));
    blocks.add(head.block());
    blocks.add(table(source, all, rows).block());
    return Optional.of(blocks);
  }

  /** The line that names the goals of a publication; a report names them, too. */
  private Optional<String> titleLine(List<String> lines) {
    Optional<String> titled = Optional.empty();
    for (String line : lines.subList(0, Math.min(TITLE_LINES, lines.size()))) {
      if (report.matcher(line).find()) {
        return Optional.empty();
      }
      if (titled.isEmpty() && line.length() <= LONGEST_TITLE && goals.matcher(line).find()) {
        titled = Optional.of(line);
      }
    }
    return titled;
  }

  private Rows table(Lines source, String all, List<LevelledText.Row> rows) {
    Rows table = new Rows();
    table.add(HeaderWords.of(labels), source.place(0));
    for (LevelledText.Row row : rows) {
      int line = (int) all.substring(0, row.at()).chars().filter(sign -> sign == '\n').count();
      table.add(row.texts(), source.place(line));
    }
    return table;
  }

  /** The lines up to the last that names a type; what follows is no indicator. */
  private List<String> named(List<String> lines) {
    int last = lines.size();
    while (last > 0 && !text.namesTypes(lines.get(last - 1), 1)) {
      last--;
    }
    while (last < lines.size() && isItem(lines.get(last))) {
      last++;
    }
    return lines.subList(0, last);
  }

  /** ①市民满意度≥85% below the last type. */
  private boolean isItem(String line) {
    return line.length() <= LONGEST_ITEM && item.matcher(line).find();
  }

  /** What lines say behind a label counts before what the sentences say; empty without either. */
  private Rows head(List<String> lines, String titleLine, String all) {
    Map<Label, String> head = new EnumMap<>(Label.class);
    for (String line : lines) {
      LabelledText.of(line, labels)
          .filter(found -> HeadFields.isHeadLabel(found.match().label()))
          .ifPresent(found -> head.putIfAbsent(found.match().label(), found.value()));
    }
    first(project, all)
        .or(() -> first(title, titleLine))
        .ifPresent(found -> head.putIfAbsent(Label.PROJECT_NAME, found));
    lines.stream()
        .limit(TITLE_LINES)
        .map(line -> first(UNIT, line))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(unit -> head.putIfAbsent(Label.IMPLEMENTING_UNIT, unit));
    first(money, all).ifPresent(found -> head.putIfAbsent(Label.BUDGET, found));
    first(goal, all).ifPresent(found -> head.putIfAbsent(Label.GOAL, found));
    Rows rows = new Rows();
    if (head.containsKey(Label.PROJECT_NAME)) {
      head.forEach((label, value) -> rows.add(List.of(labels.word(label), value), ""));
    }
    return rows;
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
