package io.goalbook.ingest.layout;

import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which field a label names: {@code data/words/labels.csv}. Immutable. */
public final class Labels {
  private static final int LONGEST = 40;
  private static final Pattern UNIT = Pattern.compile("\\((?:单位[::]?)?(元|千元|万元|百万元|亿元)\\)");
  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十\\d]+[、.])");

  private final Map<String, Label> fields = new HashMap<>();

  private Labels() {}

  /**
   * Reads the list, whose fields were checked when it was loaded.
   *
   * @throws io.goalbook.model.words.WordListException when two spellings are the same label
   */
  public static Labels from(WordLists words) {
    Labels labels = new Labels();
    for (WordRow row : words.rows("labels")) {
      Label field = Label.valueOf(row.get("field").toUpperCase(Locale.ROOT));
      if (labels.fields.put(squeeze(row.get("spelling")), field) != null) {
        throw row.error("与前面的写法只差空格、冒号或全角半角：" + row.get("spelling"));
      }
    }
    return labels;
  }

  /**
   * The field that a cell names when the whole of it is a label.
   *
   * @param text the cell's text; colons, spaces, numbering and units in brackets do not matter
   */
  public Optional<Match> match(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String squeezed = squeeze(text);
    Matcher unit = UNIT.matcher(squeezed);
    Optional<String> declared = unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
    String plain = PARENTHESIS.matcher(squeezed).replaceAll("");
    String unnumbered = NUMBERING.matcher(plain).replaceFirst("");
    return find(squeezed)
        .or(() -> find(plain))
        .or(() -> find(unnumbered))
        .map(label -> new Match(label, declared));
  }

  private Optional<Label> find(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** A text as labels are compared: without spaces and colons at the end, narrow brackets. */
  static String squeeze(String text) {
    String narrow =
        TextNormaliser.normalise(text)
            .replace('（', '(')
            .replace('）', ')')
            .replace('：', ':')
            .replaceAll("\\s+", "");
    return narrow.endsWith(":") ? narrow.substring(0, narrow.length() - 1) : narrow;
  }

  /**
   * A recognised label.
   *
   * @param label the field
   * @param unit the unit of money in its brackets
   */
  public record Match(Label label, Optional<String> unit) {}
}
