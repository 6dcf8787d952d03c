package io.goalbook.ingest.layout.words;

import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The project that a title names where no field does: 某县2024年校车运行补助项目绩效目标表. What stands in the
 * titles of all forms is in {@code data/words/kinds.csv}.
 */
final class TitleProject {
  private static final int SHORTEST = 3;

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}");
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*[(（]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[)）、.．]\\s*");

  /** Tabs may say anything: a name is of some length and mostly of characters. */
  private static final Pattern OF_SHEET =
      Pattern.compile("[\\p{IsHan}\\d()（）“”、]*\\p{IsHan}{4}[\\p{IsHan}()（）“”、]*");

  private final Pattern named;
  private final List<String> general = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> units = new ArrayList<>();

  private TitleProject(FormTitles forms) {
    this.named =
        Pattern.compile("^(?:.*20\\d\\d\\s*年\\s*度?)?([^。；：:，,()（）]{3,40}?)[(（]?" + forms.named());
  }

  static TitleProject from(WordLists words) {
    TitleProject title = new TitleProject(FormTitles.from(words));
    for (WordRow row : words.rows("kinds")) {
      switch (row.get("kind")) {
        case "title_word" -> {
          title.general.add(row.get("spelling"));
          if (row.get("meaning").equals("end")) {
            title.ends.add(row.get("spelling"));
          }
        }
        case "title_unit" -> title.units.add(row.get("spelling"));
        default -> {
          // Lists of others stand in the same file.
        }
      }
    }
    title.general.sort(Comparator.comparingInt(String::length).reversed());
    title.ends.sort(Comparator.comparingInt(String::length).reversed());
    return title;
  }

  Optional<String> in(String title, Place place) {
    Matcher found = named.matcher(title.strip());
    if (!found.find()) {
      return Optional.empty();
    }
    String name = withoutEnd(withoutPlace(found.group(1).strip(), place));
    return Optional.of(name).filter(this::isName);
  }

  /** 校车运行补助 on the tab of a sheet, 校车运行补助绩效目标表.docx. */
  Optional<String> ofSource(String source, Place place) {
    int dot = source.lastIndexOf('.');
    boolean file = dot > 0 && EXTENSION.matcher(source.substring(dot)).matches();
    String plain = NUMBER.matcher(file ? source.substring(0, dot) : source).replaceFirst("");
    Optional<String> titled = in(plain, place);
    if (titled.isPresent() || file) {
      return titled;
    }
    return Optional.of(plain.strip())
        .filter(name -> OF_SHEET.matcher(name).matches())
        .filter(this::isName);
  }

  /** Whether more is left of it than what the titles of all forms say. */
  private boolean isName(String name) {
    String own = name;
    for (String word : general) {
      own = own.replace(word, "");
    }
    return own.length() >= SHORTEST && units.stream().noneMatch(name::endsWith);
  }

  private static String withoutPlace(String text, Place place) {
    String rest = text;
    for (String part :
        Stream.of(place.province(), place.city(), place.county())
            .flatMap(Optional::stream)
            .toList()) {
      rest = rest.startsWith(part) ? rest.substring(part.length()) : rest;
    }
    return rest;
  }

  private String withoutEnd(String text) {
    for (String end : ends) {
      if (text.endsWith(end)) {
        return text.substring(0, text.length() - end.length());
      }
    }
    return text;
  }
}
