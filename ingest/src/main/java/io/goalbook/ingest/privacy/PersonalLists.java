package io.goalbook.ingest.privacy;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables that list persons: a header row with 姓名 and a further personal column, and rows below it.
 * The words stand in {@code data/words/kinds.csv}, kind personal_list. Immutable.
 */
final class PersonalLists {
  private static final int LONGEST_HEADER = 60;
  private static final Pattern REMARK = Pattern.compile("\\s|[(（][^()（）]*[)）]");

  // With what a header of such a table can begin.
  private final Set<Character> first = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> details = new HashSet<>();

  private PersonalLists() {}

  static PersonalLists from(WordLists words) {
    PersonalLists lists = new PersonalLists();
    for (WordRow row : words.rows("kinds")) {
      if (row.get("kind").equals("personal_list")) {
        lists.add(row);
      }
    }
    return lists;
  }

  private void add(WordRow row) {
    switch (row.get("meaning")) {
      case "name" -> names.add(row.get("spelling"));
      case "detail" -> details.add(row.get("spelling"));
      default -> throw row.error("栏目 meaning 应为 name 或 detail");
    }
    first.add(row.get("spelling").charAt(0));
  }

  /** What a text is in the header of such a table. */
  Heading heading(String text) {
    String bare = bare(text);
    if (names.contains(bare)) {
      return Heading.NAME;
    }
    return details.contains(bare) ? Heading.DETAIL : Heading.NONE;
  }

  /** What heads a column of a table that lists persons. */
  enum Heading {
    NAME,
    DETAIL,
    NONE
  }

  // Most cells are told from a header without a pattern.
  private String bare(String text) {
    if (text.length() > LONGEST_HEADER || text.isEmpty() || !mayBegin(text.charAt(0))) {
      return "";
    }
    for (int position = 0; position < text.length(); position++) {
      char sign = text.charAt(position);
      if (sign <= ' ' || sign == '(' || sign == '（') {
        return REMARK.matcher(text).replaceAll("");
      }
    }
    return text;
  }

  private boolean mayBegin(char sign) {
    return sign <= ' ' || sign == '(' || sign == '（' || first.contains(sign);
  }
}
