package io.goalbook.ingest.layout.words;

import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.kept.Answers;
import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which field a label names: {@code data/words/labels.csv}. Safe for threads. The same few hundred
 * texts stand in all documents, and each is asked about several times: answers are kept.
 */
public final class Labels {
  private static final int LONGEST = 40;
  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

  /** What may stand in a header with more words around it: 本年绩效目标值, 三级指标（必填）. */
  public static final Set<Label> IN_HEADERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Label.LEVEL1,
              Label.LEVEL2,
              Label.INDICATOR_NAME,
              Label.DESCRIPTION,
              Label.TARGET_VALUE,
              Label.MIDTERM_VALUE,
              Label.COMPARATOR,
              Label.UNIT,
              Label.WEIGHT,
              Label.BASIS,
              Label.ACTUAL,
              Label.DIRECTION));

  /** Shorter words stand by chance in others. */
  private static final int SHORTEST_INSIDE = 3;

  private final Map<String, Label> fields = new HashMap<>();
  private final List<String> inside = new ArrayList<>();
  private final Map<Character, List<String>> insideByFirstSign = new HashMap<>();
  private final Map<Label, String> words = new EnumMap<>(Label.class);
  private final List<String> townEndings = new ArrayList<>();
  private final Affixes affixes;
  private final MoneyUnits money;
  private final Answers<String, Optional<Match>> answers = new Answers<>(this::search);
  private final Answers<String, Optional<Match>> headerAnswers =
      new Answers<>(this::searchInHeader);

  private Labels(Affixes affixes, MoneyUnits money) {
    this.affixes = affixes;
    this.money = money;
  }

  /**
   * Reads the list, whose fields were checked when it was loaded.
   *
   * @throws io.goalbook.model.words.WordListException when two spellings are the same label
   */
  public static Labels from(WordLists words) {
    Labels labels = new Labels(Affixes.from(words), MoneyUnits.from(words));
    for (WordRow row : words.rows("labels")) {
      Label field = Label.valueOf(row.get("field").toUpperCase(Locale.ROOT));
      labels.words.putIfAbsent(field, row.get("spelling"));
      if (labels.fields.put(squeeze(row.get("spelling")), field) != null) {
        throw row.error("与前面的写法只差空格、冒号或全角半角：" + row.get("spelling"));
      }
    }
    labels.fields.forEach(labels::keepInside);
    labels.inside.sort(
        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    for (String label : labels.inside) {
      labels
          .insideByFirstSign
          .computeIfAbsent(label.charAt(0), first -> new ArrayList<>())
          .add(label);
    }
    for (WordRow row : words.rows("kinds")) {
      if (row.get("kind").equals("town")) {
        labels.townEndings.add(row.get("spelling"));
      }
    }
    return labels;
  }

  /** The units of money as a group of a pattern. */
  public String moneyUnits() {
    return money.pattern();
  }

  /** The word for a field: the first of the list. */
  public String word(Label field) {
    return words.getOrDefault(field, "");
  }

  private void keepInside(String spelling, Label field) {
    if (IN_HEADERS.contains(field) && spelling.length() >= SHORTEST_INSIDE) {
      inside.add(spelling);
    }
  }

  /**
   * The field that a cell of a header names: the whole of it, else the longest label in it.
   *
   * @param text the cell's text
   */
  public Optional<Match> inHeader(String text) {
    Optional<Match> whole = match(text);
    if (whole.isPresent() || text.length() > LONGEST) {
      return whole;
    }
    return headerAnswers.to(text);
  }

  private Optional<Match> searchInHeader(String text) {
    String squeezed = squeeze(text);
    for (String spelling : inside) {
      if (squeezed.contains(spelling)) {
        return Optional.of(
            new Match(fields.getOrDefault(spelling, Label.IGNORED), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The field that a cell names when it is a label, or a label, a colon and its value: 项目名称：…. */
  public Optional<Match> leading(String text) {
    Optional<Match> whole = match(text);
    return whole.isPresent() ? whole : LabelledText.of(text, this).map(LabelledText::match);
  }

  /** Whether a text is a unit of money. */
  public boolean isMoneyUnit(String text) {
    return money.is(squeeze(text));
  }

  /** Whether a line says 单位：万元. */
  public boolean isUnitLine(String line) {
    return line.length() <= LONGEST && unitOnLine(line).isPresent();
  }

  /** The unit of money of a text that says 单位：万元. */
  public Optional<String> unitOnLine(String text) {
    return money.mayStandIn(text) ? money.onLine(squeeze(text)) : Optional.empty();
  }

  /** The unit of money that a text declares which is no label: 金额（万元）, 单位：万元. */
  public Optional<String> declaredUnit(String text) {
    if (text.length() > LONGEST || !money.mayStandIn(text)) {
      return Optional.empty();
    }
    String squeezed = squeeze(text);
    Optional<String> line = money.onLine(squeezed);
    return line.isPresent() ? line : money.inBrackets(squeezed);
  }

  /** The labels of which a line is made, without anything between them; empty when it is not. */
  public List<String> split(String line) {
    String rest = squeeze(line);
    List<String> found = new ArrayList<>();
    while (!rest.isEmpty() && rest.length() <= LONGEST) {
      String label = labelAtStartOf(rest);
      if (label.isEmpty()) {
        return List.of();
      }
      found.add(label);
      rest = rest.substring(label.length());
    }
    return rest.isEmpty() ? found : List.of();
  }

  /** The longest; empty when there is none. */
  private String labelAtStartOf(String text) {
    for (String label : insideByFirstSign.getOrDefault(text.charAt(0), List.of())) {
      if (text.startsWith(label)) {
        return label;
      }
    }
    return "";
  }

  /** Whether a line says 项目名称：…. */
  public boolean namesProject(String line) {
    Optional<LabelledText> found = LabelledText.of(line, this);
    return found.isPresent() && found.get().match().label() == Label.PROJECT_NAME;
  }

  /** Whether a text ends as the names of towns, villages and counties do. */
  public boolean isTown(String text) {
    String squeezed = squeeze(text);
    if (squeezed.length() > 1) {
      for (String ending : townEndings) {
        if (squeezed.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The field that a cell names when the whole of it is a label.
   *
   * @param text the cell's text; colons, spaces, numbering and units in brackets do not matter
   */
  public Optional<Match> match(String text) {
    return text.length() > LONGEST ? Optional.empty() : answers.to(text);
  }

  /** Whether the whole of a text is the label of a field. */
  public boolean is(String text, Label label) {
    Optional<Match> match = match(text);
    return match.isPresent() && match.get().label() == label;
  }

  private Optional<Match> search(String text) {
    String squeezed = squeeze(text);
    boolean bracket = squeezed.indexOf('(') >= 0;
    Label label = fields.get(squeezed);
    if (label == null) {
      label = searchInside(bracket ? PARENTHESIS.matcher(squeezed).replaceAll("") : squeezed);
    }
    if (label == null && HanText.hasOtherLetters(squeezed)) {
      label = searchInside(PARENTHESIS.matcher(HanText.only(squeezed)).replaceAll(""));
    }
    return label == null
        ? Optional.empty()
        : Optional.of(new Match(label, bracket ? money.inBrackets(squeezed) : Optional.empty()));
  }

  /** A label without what stands around it. */
  private @Nullable Label searchInside(String plain) {
    Label label = fields.get(plain);
    if (label == null && plain.indexOf(':') >= 0) {
      label = fields.get(plain.replace(":", ""));
    }
    if (label == null) {
      String bare = affixes.withoutNumbering(plain);
      label = fields.get(bare);
      return label == null ? affixes.part(bare, fields) : label;
    }
    return label;
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
