package io.goalbook.ingest.layout.words;

import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which field a label names: {@code data/words/labels.csv}. Safe for threads. The same few hundred
 * texts stand in all documents, and each is asked about several times: answers are kept.
 */
public final class Labels {
  private static final int LONGEST = 40;
  private static final Pattern UNIT = Pattern.compile("\\((?:单位[::]?)?(元|千元|万元|百万元|亿元)\\)");
  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十\\d]+[、.])");

  /** Some 100 bytes each. */
  private static final int MOST_ANSWERS = 20_000;

  private final Map<String, Label> fields = new HashMap<>();
  private final Map<String, Optional<Match>> answers = new ConcurrentHashMap<>();

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
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Match> known = answers.get(text);
    if (known != null) {
      return known;
    }
    Optional<Match> found = text.isBlank() ? Optional.empty() : search(text);
    if (answers.size() < MOST_ANSWERS) {
      answers.put(text, found);
    }
    return found;
  }

  private Optional<Match> search(String text) {
    String squeezed = squeeze(text);
    boolean bracket = squeezed.indexOf('(') >= 0;
    Optional<String> declared = bracket ? unit(squeezed) : Optional.empty();
    String plain = bracket ? PARENTHESIS.matcher(squeezed).replaceAll("") : squeezed;
    return find(squeezed)
        .or(() -> find(plain))
        .or(() -> find(NUMBERING.matcher(plain).replaceFirst("")))
        .map(label -> new Match(label, declared));
  }

  private static Optional<String> unit(String squeezed) {
    Matcher unit = UNIT.matcher(squeezed);
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  private Optional<Label> find(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /**
   * A text as labels are compared: normalised, without spaces and colons at the end, narrow
   * brackets. One pass without patterns, because every cell of every document comes through here.
   */
  public static String squeeze(String text) {
    String normal = TextNormaliser.normalise(text);
    StringBuilder narrow = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char sign = normal.charAt(i);
      if (!Character.isWhitespace(sign)) {
        narrow.append(narrow(sign));
      }
    }
    int last = narrow.length() - 1;
    return last >= 0 && narrow.charAt(last) == ':' ? narrow.substring(0, last) : narrow.toString();
  }

  private static char narrow(char sign) {
    return switch (sign) {
      case '（' -> '(';
      case '）' -> ')';
      case '：' -> ':';
      default -> sign;
    };
  }

  /**
   * A recognised label.
   *
   * @param label the field
   * @param unit the unit of money in its brackets
   */
  public record Match(Label label, Optional<String> unit) {}
}
