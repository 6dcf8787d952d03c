package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of publications that write their goals as sentences: {@code data/words/kinds.csv}, kind
 * prose. Immutable.
 */
public final class ProseWords {
  private final Map<Role, String> words = new EnumMap<>(Role.class);

  private ProseWords() {}

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a role is none of {@link Role}
   */
  public static ProseWords from(WordLists lists) {
    ProseWords prose = new ProseWords();
    List<WordRow> rows =
        lists.rows("kinds").stream().filter(row -> row.get("kind").equals("prose")).toList();
    rows.forEach(ProseWords::role);
    for (Role role : Role.values()) {
      prose.words.put(
          role,
          rows.stream()
              .filter(row -> role(row) == role)
              .map(row -> Pattern.quote(row.get("spelling")))
              .collect(Collectors.joining("|", "(?:", ")")));
    }
    return prose;
  }

  private static Role role(WordRow row) {
    return Arrays.stream(Role.values())
        .filter(role -> role.code().equals(row.get("meaning")))
        .findFirst()
        .orElseThrow(
            () ->
                row.error(
                    "栏目 meaning 应为 "
                        + Arrays.stream(Role.values())
                            .map(Role::code)
                            .collect(Collectors.joining("、"))));
  }

  /** The words of a role as a group of a pattern. */
  public String any(Role role) {
    return words.getOrDefault(role, "(?:)");
  }

  /** What a word says in such a publication. */
  public enum Role {
    /** 关于, in front of a title. */
    ABOUT,
    /** 的, between the project and its goals. */
    OF,
    /** 绩效目标. */
    GOALS,
    /** 自评, 办法: the title of something that sets no goals. */
    REPORT,
    /** 资金. */
    FUNDS,
    /** 实施, in front of the project. */
    CARRIED_OUT,
    /** 是, in front of the goal. */
    IS,
    /** 现将, behind the goal. */
    ANNOUNCED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
