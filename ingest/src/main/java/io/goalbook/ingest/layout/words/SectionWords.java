package io.goalbook.ingest.layout.words;

import io.goalbook.model.goal.DepartmentGoal.Section;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a department's goals: {@code data/words/kinds.csv}, kind section. Immutable. */
public final class SectionWords {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern NUMBERED = Pattern.compile("^[" + NUMERALS + "]{1,3}[、.．]\\s*(.+)$");
  private static final Pattern LEAD = Pattern.compile("^([^:：]{2,12})[:：](.*)$", Pattern.DOTALL);

  private final Map<String, Section> headings = new HashMap<>();
  private final Set<String> indicatorLeads = new HashSet<>();

  private SectionWords() {}

  public static SectionWords from(WordLists lists) {
    SectionWords words = new SectionWords();
    for (WordRow row : lists.rows("kinds")) {
      if (row.get("kind").equals("section")) {
        words.add(row);
      }
    }
    return words;
  }

  private void add(WordRow row) {
    String meaning = row.get("meaning");
    if (meaning.equals("indicators")) {
      indicatorLeads.add(row.get("spelling"));
      return;
    }
    if (meaning.equals("goal")) {
      return;
    }
    headings.put(
        row.get("spelling"),
        Arrays.stream(Section.values())
            .filter(section -> section.code().equals(meaning))
            .findFirst()
            .orElseThrow(
                () -> row.error("栏目 meaning 应为 overall、sub_goal、safeguard、indicators 或 goal")));
  }

  /** The section that a line heads when the whole of it is a heading. */
  public Optional<Section> heading(String line) {
    String text = line.strip();
    if (!text.isEmpty() && NUMERALS.indexOf(text.charAt(0)) >= 0) {
      Matcher numbered = NUMBERED.matcher(text);
      text = numbered.matches() ? numbered.group(1).strip() : text;
    }
    return Optional.ofNullable(headings.get(text));
  }

  /** The prose of indicators that a line introduces: 绩效指标：…. */
  public Optional<String> indicators(String line) {
    if (line.indexOf('：') < 0 && line.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(line.strip());
    return lead.matches() && indicatorLeads.contains(lead.group(1).strip())
        ? Optional.of(lead.group(2).strip())
        : Optional.empty();
  }
}
