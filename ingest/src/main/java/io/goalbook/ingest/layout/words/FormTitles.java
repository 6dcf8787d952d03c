package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What forms are called above their tables and what printed pages leave between them: {@code
 * data/words/kinds.csv}, kind form_title. Immutable.
 */
public final class FormTitles {
  private static final int LONGEST_TITLE = 60;

  /** What may stand between the name of a form and the word that ends its title. */
  private static final String BETWEEN = "[^。；，]{0,12}";

  /** Behind it may stand a number, a remark in brackets and the unit of the money. */
  private static final String NUMBER_OR_REMARK =
      "\\s*[\\d一二三四五六七八九十]{0,3}(?:\\s*[(（][^()（）]*[)）])?"
          + "(?:\\s+[\\p{IsHan}()（）]{2,6}[:：]\\s*\\S{1,8})?$";

  private final Map<Part, List<String>> words = new EnumMap<>(Part.class);
  private final Pattern title;
  private final Pattern pageMark;
  private final Pattern continued;

  private FormTitles(List<WordRow> rows) {
    for (Part part : Part.values()) {
      words.put(part, new ArrayList<>());
    }
    rows.forEach(row -> of(part(row)).add(row.get("spelling")));
    this.title = Pattern.compile(named() + NUMBER_OR_REMARK);
    this.continued = Pattern.compile("[\\s(（]*" + any(Part.PAGE) + "[\\d一二三]*[)）]?$");
    this.pageMark = Pattern.compile("(?:[\\s\\-—–－·.()（）/，,\\d]|" + any(Part.PAGE) + "){1,20}");
  }

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a meaning is none of {@link Part}
   */
  public static FormTitles from(WordLists lists) {
    return new FormTitles(
        lists.rows("kinds").stream().filter(row -> row.get("kind").equals("form_title")).toList());
  }

  /** Whether a line is the title of a goal table. */
  public boolean isTitle(String line) {
    if (line.length() > LONGEST_TITLE || !namesForm(line) || !has(line, Part.END)) {
      return false;
    }
    String text = line.strip();
    return title.matcher(text).find(firstName(text))
        && !(has(text, Part.PAGE) && continued.matcher(text).find());
  }

  /** Where a title can begin at the earliest: the pattern is not tried at the signs before. */
  private int firstName(String text) {
    int first = text.length();
    for (String word : of(Part.NAME)) {
      int at = text.indexOf(word);
      first = at >= 0 ? Math.min(first, at) : first;
    }
    return first;
  }

  /** Whether a line speaks of goal tables: 绩效目标. */
  public boolean namesForm(String line) {
    return has(line, Part.NAME);
  }

  /** Whether a line is about performance at all: 绩效. */
  public boolean isAbout(String line) {
    return has(line, Part.ABOUT);
  }

  /** Whether a text is what a page leaves behind: its number, 续表, 绩效目标表（续）. */
  public boolean isPageMark(String text) {
    Matcher again = continued.matcher(text.strip());
    return pageMark.matcher(text).matches()
        || (again.find() && title.matcher(text.strip().substring(0, again.start())).find());
  }

  /** The name of a form up to the end of its title, as a pattern: 绩效目标申报表. */
  String named() {
    return any(Part.NAME) + BETWEEN + any(Part.END);
  }

  private boolean has(String line, Part part) {
    for (String word : of(part)) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String any(Part part) {
    return of(part).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private List<String> of(Part part) {
    return words.getOrDefault(part, List.of());
  }

  private static Part part(WordRow row) {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(row.get("meaning")))
        .findFirst()
        .orElseThrow(() -> row.error("栏目 meaning 应为 name、end、about 或 page"));
  }

  private enum Part {
    NAME,
    END,
    ABOUT,
    PAGE
  }
}
