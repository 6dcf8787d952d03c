package io.goalbook.ingest.place;

import io.goalbook.model.place.Division;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.DoubtReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whose document it is: the folder wins, then the code, then unit names and titles; what
 * contradicts is a doubt. A name that several divisions bear is told by what the document says, and
 * never guessed. Immutable and safe for threads.
 */
public final class PlaceResolver {
  private final Divisions divisions;

  public PlaceResolver(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * Decides.
   *
   * @param folder what the folders say
   * @param evidence what the document says
   * @param year the fiscal year, decided elsewhere
   */
  public Resolution resolve(FolderPlace folder, PlaceEvidence evidence, OptionalInt year) {
    PlaceClues clues = new PlaceClues(evidence, divisions);
    Set<Claim> doubts = new LinkedHashSet<>();
    Place place =
        folder.county().isPresent()
            ? fromFolder(folder, folder.county().get(), clues, year, doubts)
            : fromDocument(folder, clues, year, doubts);
    return new Resolution(place, List.copyOf(doubts));
  }

  /** The place that a path names by its folders alone, for a document that is not read. */
  public Place ofFolders(String path) {
    FolderPlace folder = FolderPlace.of(path, divisions);
    PlaceEvidence nothing = new PlaceEvidence(List.of(), List.of(), List.of(), "");
    return resolve(folder, nothing, folder.year()).place();
  }

  /** The place of a code; empty when no city or county has it. */
  public Optional<Place> ofCode(String code, OptionalInt year) {
    return divisions
        .ofCode(code)
        .filter(division -> division.level() != Division.Level.PROVINCE)
        .map(
            division ->
                new Place(
                    divisions.provinceOf(division).map(Division::name),
                    divisions.cityOf(division).map(Division::name),
                    Optional.of(division.code()),
                    Optional.of(division.name()),
                    year));
  }

  private Place fromFolder(
      FolderPlace folder, String county, PlaceClues clues, OptionalInt year, Set<Claim> doubts) {
    CountyChoice choice = choose(county, inFolder(folder, county), clues);
    clues
        .byCode()
        .filter(other -> !choice.fitsProjectOf(other))
        .ifPresent(other -> doubts.add(contradiction(choice, other)));
    clues.named().stream()
        .filter(other -> other.isListed() || !choice.isListed())
        .filter(other -> !choice.fits(other) && !isAbove(other.name(), folder))
        .findFirst()
        .ifPresent(other -> doubts.add(contradiction(choice, other)));
    if (choice.decided().isPresent()) {
      return place(choice.decided().get(), folder, year);
    }
    Optional<String> unlistedCode =
        choice.isListed() || clues.byCode().isPresent() ? Optional.empty() : clues.code();
    return undecided(choice, folder, unlistedCode, year, doubts);
  }

  private Place fromDocument(
      FolderPlace folder, PlaceClues clues, OptionalInt year, Set<Claim> doubts) {
    Optional<Division> byCode = clues.byCode();
    if (byCode.isPresent()) {
      CountyChoice choice = new CountyChoice(byCode.get().name(), List.of(byCode.get()));
      clues.named().stream()
          .filter(other -> other.isListed() && !choice.fits(other))
          .findFirst()
          .ifPresent(other -> doubts.add(contradiction(choice, other)));
      return place(byCode.get(), folder, year);
    }
    List<CountyChoice> choices =
        clues.named().stream()
            .map(named -> choose(named.name(), inProvince(folder, named.divisions()), clues))
            .toList();
    Optional<Division> decided =
        choices.stream().map(CountyChoice::decided).flatMap(Optional::stream).findFirst();
    if (decided.isPresent()) {
      return place(decided.get(), folder, year);
    }
    if (choices.isEmpty()) {
      doubts.add(new Claim(DoubtReason.COUNTY_UNKNOWN, ""));
      return new Place(folder.province(), Optional.empty(), clues.code(), Optional.empty(), year);
    }
    CountyChoice choice =
        choices.stream().filter(CountyChoice::isAmbiguous).findFirst().orElse(choices.get(0));
    Optional<String> unlistedCode = choice.isListed() ? Optional.empty() : clues.code();
    return undecided(choice, folder, unlistedCode, year, doubts);
  }

  private static CountyChoice choose(String name, List<Division> candidates, PlaceClues clues) {
    return new CountyChoice(
        name,
        candidates.size() > 1
            ? clues.oneOf(candidates).map(List::of).orElse(candidates)
            : candidates);
  }

  /**
   * The divisions that the folder of a county can mean, those of the city's folder before others.
   */
  private List<Division> inFolder(FolderPlace folder, String county) {
    List<Division> called =
        divisions.called(county, folder.province().flatMap(divisions::province));
    List<Division> inCity =
        called.stream()
            .filter(one -> divisions.cityOf(one).map(Division::name).equals(folder.city()))
            .toList();
    return folder.city().isEmpty() || inCity.isEmpty() ? called : inCity;
  }

  private List<Division> inProvince(FolderPlace folder, List<Division> candidates) {
    Optional<Division> province = folder.province().flatMap(divisions::province);
    return candidates.stream()
        .filter(one -> province.isEmpty() || one.provinceCode().equals(province.get().code()))
        .toList();
  }

  private Place place(Division division, FolderPlace folder, OptionalInt year) {
    Optional<String> province =
        divisions.provinceOf(division).map(Division::name).or(folder::province);
    Optional<String> city = divisions.cityOf(division).map(Division::name).or(folder::city);
    return new Place(
        province, city, Optional.of(division.code()), Optional.of(division.name()), year);
  }

  /** Without a code the county is known by its name alone, and the doubt says so. */
  private Place undecided(
      CountyChoice choice,
      FolderPlace folder,
      Optional<String> unlistedCode,
      OptionalInt year,
      Set<Claim> doubts) {
    doubts.add(
        choice.isAmbiguous()
            ? new Claim(DoubtReason.COUNTY_AMBIGUOUS, candidates(choice))
            : new Claim(DoubtReason.COUNTY_NOT_LISTED, choice.name()));
    return new Place(
        folder.province(), folder.city(), unlistedCode, Optional.of(choice.name()), year);
  }

  private String candidates(CountyChoice choice) {
    return choice.divisions().stream()
        .map(division -> "%s（%s）".formatted(divisions.fullName(division), division.code()))
        .collect(Collectors.joining("、", choice.name() + "：", ""));
  }

  private Claim contradiction(CountyChoice choice, CountyChoice other) {
    return other
        .decided()
        .map(division -> contradiction(choice, division))
        .orElseGet(() -> new Claim(DoubtReason.COUNTY_CONTRADICTION, other.name()));
  }

  /**
   * Of two counties of one name the doubt says the whole name, else it would seem to say nothing.
   */
  private Claim contradiction(CountyChoice choice, Division other) {
    boolean sameName = choice.divisions().stream().anyMatch(one -> one.name().equals(other.name()));
    return new Claim(
        DoubtReason.COUNTY_CONTRADICTION, sameName ? divisions.fullName(other) : other.name());
  }

  private static boolean isAbove(String name, FolderPlace folder) {
    return folder.city().filter(name::equals).isPresent()
        || folder.province().filter(name::equals).isPresent();
  }

  /**
   * A doubt about the place.
   *
   * @param reason why
   * @param text the other claim, or the divisions that the name can mean
   */
  public record Claim(DoubtReason reason, String text) {}

  /**
   * The place and what is doubtful about it.
   *
   * @param place the place
   * @param doubts each once; empty when nothing contradicts
   */
  public record Resolution(Place place, List<Claim> doubts) {

    /** Copies the list. */
    public Resolution {
      doubts = List.copyOf(doubts);
    }
  }
}
