package io.goalbook.ingest.place;

import io.goalbook.model.place.Division;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document says about its place, looked up in the list of divisions. */
final class PlaceClues {
  private static final Pattern CODE = Pattern.compile("^(\\d{6})\\d{2}[A-Z]");
  private static final Pattern UNLISTED = Pattern.compile("^\\p{IsHan}{1,7}?(?:自治县|县|自治旗|旗|市|区)");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "^(?:(?:附件|附表)[\\d一二三四五六七八九十]*[：:、.]?|\\d{4}年度?|[\\d\\s.、_()（）\\[\\]【】\\-])++");

  /** With what 附件 and 附表 begin. */
  private static final String ENCLOSURE = "附";

  /** The digits of a code that province and city have in common with their counties. */
  private static final int CITY_DIGITS = 4;

  private final Divisions divisions;
  private final List<String> codes;
  private final List<CountyChoice> inUnits;
  private final List<CountyChoice> inTitles;
  private final List<CountyChoice> unlisted;

  PlaceClues(PlaceEvidence evidence, Divisions divisions) {
    this.divisions = divisions;
    this.codes =
        evidence.codes().stream()
            .map(CODE::matcher)
            .filter(Matcher::find)
            .map(matcher -> matcher.group(1))
            .toList();
    this.inUnits = listed(evidence.units());
    List<String> titles = new ArrayList<>(evidence.titles());
    titles.add(evidence.fileName());
    this.inTitles = listed(titles);
    this.unlisted = unlisted(evidence.units());
  }

  /** The first six digits of the first project code, listed or not. */
  Optional<String> code() {
    return codes.stream().findFirst();
  }

  /** The city or county whose code that is. */
  Optional<Division> byCode() {
    return code()
        .flatMap(divisions::ofCode)
        .filter(division -> division.level() != Division.Level.PROVINCE);
  }

  /**
   * The places that units, titles and file name begin with; those of no list when no list has any.
   */
  List<CountyChoice> named() {
    Set<CountyChoice> named = new LinkedHashSet<>(inUnits);
    named.addAll(inTitles);
    if (named.isEmpty()) {
      named.addAll(unlisted);
    }
    return List.copyOf(named);
  }

  /**
   * The one of several divisions that the document means: by its codes, then its units, then its
   * titles; each names it or, of all candidates, its city alone.
   *
   * @return empty when nothing tells
   */
  Optional<Division> oneOf(List<Division> candidates) {
    return Stream.of(codes, codes(inUnits), codes(inTitles))
        .map(told -> oneOf(candidates, told))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Division> oneOf(List<Division> candidates, List<String> told) {
    List<Division> exact =
        candidates.stream().filter(candidate -> told.contains(candidate.code())).toList();
    return only(exact.isEmpty() ? inCities(candidates, told) : exact);
  }

  private static List<Division> inCities(List<Division> candidates, List<String> told) {
    List<String> cities = told.stream().map(code -> code.substring(0, CITY_DIGITS)).toList();
    return candidates.stream()
        .filter(candidate -> cities.contains(candidate.code().substring(0, CITY_DIGITS)))
        .toList();
  }

  private static Optional<Division> only(List<Division> divisions) {
    return divisions.size() == 1 ? Optional.of(divisions.get(0)) : Optional.empty();
  }

  private static List<String> codes(List<CountyChoice> named) {
    return named.stream()
        .map(CountyChoice::decided)
        .flatMap(Optional::stream)
        .map(Division::code)
        .toList();
  }

  private List<CountyChoice> listed(List<String> texts) {
    Set<CountyChoice> listed = new LinkedHashSet<>();
    // Every project of a document says the same unit.
    for (String text : new LinkedHashSet<>(texts)) {
      List<Division> found = divisions.atStartOf(withoutNumber(text.strip()));
      if (!found.isEmpty()) {
        listed.add(new CountyChoice(found.get(0).name(), found));
      }
    }
    return List.copyOf(listed);
  }

  private static String withoutNumber(String text) {
    boolean word =
        !text.isEmpty() && Character.isIdeographic(text.charAt(0)) && !text.startsWith(ENCLOSURE);
    return word ? text : NOT_A_NAME.matcher(text).replaceFirst("");
  }

  private static List<CountyChoice> unlisted(List<String> units) {
    return units.stream()
        .distinct()
        .map(UNLISTED::matcher)
        .filter(Matcher::find)
        .map(matcher -> new CountyChoice(matcher.group(), List.of()))
        .distinct()
        .toList();
  }
}
