package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyMatter;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.model.words.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a county is asked to do about what was found, and what is left to whoever compiles. */
public final class Matters {
  private final Wordings wordings;
  private final Map<String, String> requests = new HashMap<>();

  /**
   * @param words with the wording of reasons and the requests
   */
  public Matters(WordLists words) {
    this.wordings = new Wordings(words);
    words.rows("requests").forEach(row -> requests.put(row.get("code"), row.get("request")));
  }

  /** What the county is to do; empty when nothing. */
  Optional<String> request(CountyMatter matter) {
    return matter.isFinding()
        ? Optional.of("请核实；如有误请更正后重新报送")
        : matter.reason().flatMap(code -> Optional.ofNullable(requests.get(code)));
  }

  /** What is the matter. */
  Optional<String> wording(CountyMatter matter) {
    return matter.message().or(() -> matter.reason().map(wordings::reason));
  }

  /** Those that the county is to answer. */
  List<CountyMatter> asked(List<CountyMatter> all) {
    return all.stream().filter(matter -> request(matter).isPresent()).toList();
  }

  /** Doubts that only concern how the tables were read. */
  List<CountyMatter> own(List<CountyMatter> all) {
    return all.stream().filter(matter -> !matter.isFile() && request(matter).isEmpty()).toList();
  }

  /** All its files. */
  static List<CountyMatter> files(List<CountyMatter> all) {
    return all.stream().filter(CountyMatter::isFile).toList();
  }

  static String kind(CountyMatter matter) {
    return matter.isFinding() ? "审核发现" : Wordings.status(matter.status());
  }
}
