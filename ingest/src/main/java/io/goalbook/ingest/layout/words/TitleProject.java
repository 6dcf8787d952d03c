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

  private final Pattern named;
  private final List<String> general = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> units = new ArrayList<>();

  private TitleProject(FormTitles forms) {
    this.named =
        Pattern.compile(
            "^(?:.*20\\d\\d\\s*年\\s*度?)?([^。；：:，,()（）]{3,40}?)[(（]?" + forms.named());
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
    String own = name;
    for (String word : general) {
      own = own.replace(word, "");
    }
    boolean unit = units.stream().anyMatch(name::endsWith);
    return own.length() < SHORTEST || unit ? Optional.empty() : Optional.of(name);
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
