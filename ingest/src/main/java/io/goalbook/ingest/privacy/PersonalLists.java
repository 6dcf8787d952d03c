package io.goalbook.ingest.privacy;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
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

  boolean isListOfPersons(Table table) {
    for (int row = 0; row + 1 < table.rowCount(); row++) {
      boolean name = false;
      boolean detail = false;
      for (Cell cell : table.rowCells(row)) {
        String text = bare(cell.text());
        name |= names.contains(text);
        detail |= details.contains(text);
      }
      if (name && detail) {
        return true;
      }
    }
    return false;
  }

  // Every cell of every document passes here: most are told from a header without a pattern.
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
