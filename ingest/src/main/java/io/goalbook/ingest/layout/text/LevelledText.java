package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.IndicatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indicators in running text, below the words for their types: 【产出指标-数量指标】指标1：…（≥77台）, or 数量指标：…；
 * …。质量指标：….
 */
final class LevelledText {
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:(?<=^|[\\n。；;】：:，,\\s])|(?=【)|(?=[\\p{IsHan}]{2,12}[-—－–][\\p{IsHan}]{2,12}[：:]))\\s*(?:[(（]?[一二三四五六七八九十\\d]{1,2}[)）、.．]\\s*)?"
              + "【?\\s*([\\p{IsHan}]{2,12}(?:\\s*[-—－–/]+\\s*[\\p{IsHan}]{2,12})?)\\s*(?:】[:：]?|[:：，,](?!\\s*[≥≤≧≦＞＜<>=＝═])|(?=\\n|$))");

  /** With one of these, or the end of the text, {@link #MARKER} ends. */
  private static final String BEHIND = "】:：，,\n";

  private static final Pattern COMMA = Pattern.compile("[，,](?!\\d{3}(?!\\d))");

  private static final int SHORTEST_NAME = 4;

  private final Levels levels;
  private final ValueWords words;
  private final Pattern items;
  private final Pattern numbering;

  LevelledText(Words words) {
    this.levels = words.levels();
    this.words = words.values();
    String word = words.names().word();
    this.items = Pattern.compile("[。；;\\n]|(?=" + word + "\\s*\\d{1,2}\\s*[:：])");
    this.numbering =
        Pattern.compile(
            "^(?:"
                + word
                + "\\s*\\d{1,2}\\s*[:：.、]\\s*|[(（]\\d{1,2}[)）]\\s*|\\d{1,2}[.、]\\s*(?!\\d(?!\\d{0,3}[-~至—]\\d|\\d{0,3}[周岁级年])))");
  }

  /** The rows of a text; what is no indicator is left out. */
  List<Row> rows(String text) {
    List<Marker> markers = markers(text);
    List<Row> rows = new ArrayList<>();
    String level1 = "";
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      int end = i + 1 < markers.size() ? markers.get(i + 1).start() : text.length();
      String level2 = marker.words();
      if (marker.type().level2().isEmpty()) {
        level1 = marker.words();
        level2 = "";
      } else if (!marker.type().level1().equals(levels.of(level1).flatMap(IndicatorType::level1))) {
        level1 = "";
      }
      addItems(text, marker.end(), end, new Types(level1, level2), rows);
    }
    return rows;
  }

  /** Whether a text names so many types. */
  boolean namesTypes(String text, int fewest) {
    return mayName(text, fewest)
        && markers(text).stream().map(Marker::type).distinct().count() >= fewest;
  }

  /**
   * A word for a type stands between signs and ends before one of a few: that spares the pattern.
   */
  private boolean mayName(String text, int fewest) {
    int found = 0;
    for (int end = 0; end <= text.length() && found < fewest; end++) {
      if (end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0) {
        found += levels.of(wordBefore(text, end)).isPresent() ? 1 : 0;
      }
    }
    return found >= fewest;
  }

  private static String wordBefore(String text, int end) {
    int to = end;
    while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isIdeographic(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }

  private List<Marker> markers(String text) {
    List<Marker> markers = new ArrayList<>();
    Matcher matcher = MARKER.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      String found = matcher.group(1).replaceAll("\\s+", "");
      Optional<IndicatorType> type = levels.of(found);
      if (type.isPresent()) {
        markers.add(new Marker(found, type.get(), matcher.start(), matcher.end()));
      }
      from =
          type.isPresent()
              ? Math.max(matcher.end() - 1, matcher.start() + 1)
              : matcher.start(1) + 1;
    }
    return markers;
  }

  private void addItems(String text, int from, int to, Types types, List<Row> rows) {
    int at = from;
    for (String item : items.split(text.substring(from, to), -1)) {
      String plain = numbering.matcher(item.strip()).replaceFirst("").strip();
      if (plain.length() > 1) {
        at = Math.max(at, text.indexOf(plain, at));
        boolean numbered = plain.length() < item.strip().length();
        addParts(plain, numbered, types, at, rows);
      }
    }
  }

  /**
   * A comma parts indicators where each side has a value. Else it is part of the name behind a
   * number; in a sentence what stands before it only leads to the indicator.
   */
  private void addParts(String item, boolean numbered, Types types, int at, List<Row> rows) {
    String open = "";
    boolean any = false;
    for (String part : COMMA.split(item, -1)) {
      String whole = open.isEmpty() ? part.strip() : open + "，" + part.strip();
      Optional<NameAndValue> own = NameAndValue.of(numbered ? whole : part.strip(), words);
      if (own.isPresent()) {
        rows.add(types.row(own.get().name(), own.get().value(), at));
        open = "";
        any = true;
      } else if (any && isQuality(part.strip())) {
        rows.add(inWords(part.strip(), types, at));
      } else {
        open = whole;
      }
    }
    if (!open.isEmpty() && !any) {
      rows.add(inWords(open, types, at));
    }
  }

  private boolean isQuality(String text) {
    return words
        .qualityAtEndOf(text)
        .filter(found -> text.length() - found.length() >= SHORTEST_NAME)
        .isPresent();
  }

  /** 生态修复功能提高: the word of quality at the end is the value; else name and value are one. */
  private Row inWords(String text, Types types, int at) {
    Optional<String> quality =
        words.qualityAtEndOf(text).filter(found -> found.length() < text.length());
    return quality
        .map(found -> types.row(text.substring(0, text.length() - found.length()), found, at))
        .orElseGet(() -> types.row(text, text, at));
  }

  /**
   * An indicator in a text.
   *
   * @param texts level 1, level 2, name, value
   * @param at where it begins in the text
   */
  record Row(List<String> texts, int at) {
    Row {
      texts = List.copyOf(texts);
    }
  }

  private record Types(String level1, String level2) {
    Row row(String name, String value, int at) {
      return new Row(List.of(level1, level2, name, value), at);
    }
  }

  private record Marker(String words, IndicatorType type, int start, int end) {}
}
