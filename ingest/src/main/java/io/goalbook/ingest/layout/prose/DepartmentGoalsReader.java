package io.goalbook.ingest.layout.prose;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.DepartmentGoal.Section;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A department's goals in prose: headings open the overall goal, the sub-goals and the safeguards;
 * numbered paragraphs below them are one goal each.
 */
public final class DepartmentGoalsReader {
  private static final Pattern NUMBER = Pattern.compile("^[(（]([一二三四五六七八九十]{1,3})[)）]\\s*(.+)$");
  private static final Pattern TITLE = Pattern.compile("^[^，,。；;：:]{2,40}");
  private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]{1,2}部分.*");

  private final Words words;
  private final ProseIndicators prose;

  public DepartmentGoalsReader(Words words) {
    this.words = words;
    this.prose = new ProseIndicators(words.values(), words.parser());
  }

  /**
   * Reads the goals.
   *
   * @param prefix the place in front of each location
   * @param department the department that files the document
   */
  public Read read(
      Document document, Location prefix, Optional<String> department, OptionalInt fiscalYear) {
    List<Draft> drafts = drafts(document);
    List<DepartmentGoal> goals = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Draft draft : drafts) {
      Location location =
          prefix.then("部门整体目标").then(wording(draft.section) + draft.number.orElse(""));
      boolean repeated =
          goals.stream()
              .anyMatch(
                  goal -> goal.section() == draft.section && goal.text().equals(draft.text()));
      if (draft.lines.isEmpty() || repeated) {
        continue;
      }
      goals.add(goal(draft, goals.size() + 1, location, department, fiscalYear, doubts));
    }
    return new Read(goals, doubts);
  }

  private static String wording(Section section) {
    return switch (section) {
      case OVERALL -> "总体目标";
      case SUB_GOAL -> "分项目标";
      case SAFEGUARD -> "保障措施";
    };
  }

  private List<Draft> drafts(Document document) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Section> section = Optional.empty();
    for (Block block : document.blocks()) {
      String line = block instanceof Paragraph paragraph ? paragraph.text().strip() : "";
      if (block instanceof PartStart || (line.isEmpty() && block instanceof Paragraph)) {
        continue;
      }
      Optional<Section> heading = words.sections().heading(line);
      if (heading.isPresent()) {
        section = heading;
        drafts.add(new Draft(heading.get(), Optional.empty()));
      } else if (!(block instanceof Paragraph) || PART.matcher(line).matches()) {
        section = Optional.empty();
      } else {
        section.ifPresent(open -> line(drafts, open, line));
      }
    }
    return drafts;
  }

  private static void line(List<Draft> drafts, Section section, String line) {
    Matcher numbered = NUMBER.matcher(line);
    if (section != Section.OVERALL && numbered.matches()) {
      Draft draft = new Draft(section, Optional.of("（" + numbered.group(1) + "）"));
      draft.lines.add(numbered.group(2));
      drafts.add(draft);
    } else {
      drafts.get(drafts.size() - 1).lines.add(line);
    }
  }

  private DepartmentGoal goal(
      Draft draft,
      int ordinal,
      Location location,
      Optional<String> department,
      OptionalInt fiscalYear,
      List<Doubt> doubts) {
    List<Indicator> indicators = new ArrayList<>();
    for (String line : draft.lines) {
      Optional<String> text = words.sections().indicators(line);
      if (text.isPresent()) {
        ProseIndicators.Split split = prose.split(text.get(), location, fiscalYear);
        indicators.addAll(split.indicators());
        split
            .rest()
            .forEach(
                clause ->
                    doubts.add(
                        Doubt.ofDocument(DoubtReason.PROSE_NOT_QUANTIFIED, clause, location)));
      }
    }
    return new DepartmentGoal(
        ordinal,
        department,
        draft.section,
        draft.number,
        draft.title(),
        draft.text(),
        indicators,
        location);
  }

  private static final class Draft {
    private final Section section;
    private final Optional<String> number;
    private final List<String> lines = new ArrayList<>();

    private Draft(Section section, Optional<String> number) {
      this.section = section;
      this.number = number;
    }

    private Optional<String> title() {
      if (number.isEmpty()) {
        return Optional.empty();
      }
      Matcher matcher = TITLE.matcher(lines.get(0));
      return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    private String text() {
      return String.join("\n", lines);
    }
  }

  /**
   * The goals and what is doubtful about them.
   *
   * @param goals in the order of the document
   * @param doubts sentences that name no measurable target
   */
  public record Read(List<DepartmentGoal> goals, List<Doubt> doubts) {
    public Read {
      goals = List.copyOf(goals);
      doubts = List.copyOf(doubts);
    }
  }
}
