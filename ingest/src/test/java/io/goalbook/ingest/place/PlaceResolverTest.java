package io.goalbook.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.place.Place;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
  private final Divisions divisions = Divisions.from(WordLists.packaged());
  private final PlaceResolver resolver = new PlaceResolver(divisions);

  private PlaceResolver.Resolution resolve(String path, List<String> codes, List<String> units) {
    FolderPlace folder = FolderPlace.of(path, divisions);
    return resolver.resolve(
        folder, new PlaceEvidence(codes, units, List.of(), "目标.docx"), folder.year());
  }

  private static Place place(String province, String city, String code, String county, int year) {
    return new Place(
        Optional.of(province),
        Optional.ofNullable(city.isEmpty() ? null : city),
        Optional.ofNullable(code.isEmpty() ? null : code),
        Optional.of(county),
        OptionalInt.of(year));
  }

  @Test
  void folders_name_province_county_and_year() {
    assertThat(resolve("河北省/怀来县/2025/a.docx", List.of(), List.of()).place())
        .isEqualTo(place("河北省", "张家口市", "130730", "怀来县", 2025));
  }

  @Test
  void short_names_and_a_folder_for_the_city_are_understood() {
    assertThat(resolve("河北/石家庄市/新华区/2025年/残联/a.docx", List.of(), List.of()).place())
        .isEqualTo(place("河北省", "石家庄市", "130105", "新华区", 2025));
  }

  @Test
  void two_counties_of_one_name_in_one_province_are_told_by_the_code() {
    PlaceResolver.Resolution resolution =
        resolve("河北省/新华区/2025/a.docx", List.of("13090225P00000010001A"), List.of());

    assertThat(resolution.place()).isEqualTo(place("河北省", "沧州市", "130902", "新华区", 2025));
  }

  @Test
  void a_city_files_for_its_own_units() {
    assertThat(resolve("安徽省/六安市/2024/a.docx", List.of(), List.of()).place())
        .isEqualTo(place("安徽省", "", "341500", "六安市", 2024));
  }

  @Test
  void a_county_in_no_list_keeps_its_name_and_the_code_of_its_projects() {
    PlaceResolver.Resolution resolution =
        resolve("河北省/青禾县/2025/a.docx", List.of("13979925P00000010001A"), List.of());

    assertThat(resolution.place()).isEqualTo(place("河北省", "", "139799", "青禾县", 2025));
    assertThat(resolution.doubts())
        .containsExactly(new PlaceResolver.Claim(DoubtReason.COUNTY_NOT_LISTED, "青禾县"));
  }

  @Test
  void the_folder_wins_and_the_contradiction_is_a_doubt() {
    PlaceResolver.Resolution resolution =
        resolve("河北省/涿鹿县/2025/a.docx", List.of("13073025P00000010001A"), List.of("怀来县残疾人联合会"));

    assertThat(resolution.place().county()).contains("涿鹿县");
    assertThat(resolution.doubts())
        .contains(new PlaceResolver.Claim(DoubtReason.COUNTY_CONTRADICTION, "怀来县"));
  }

  @Test
  void without_folders_the_code_decides() {
    PlaceResolver.Resolution resolution =
        resolve("a.docx", List.of("13073025P00000010001A"), List.of("怀来县残疾人联合会"));

    assertThat(resolution.place().county()).contains("怀来县");
    assertThat(resolution.place().province()).contains("河北省");
    assertThat(resolution.doubts()).isEmpty();
  }

  @Test
  void without_folders_and_code_the_unit_decides() {
    assertThat(resolve("a.docx", List.of(), List.of("平罗县残疾人联合会")).place().countyCode())
        .contains("640221");
  }

  @Test
  void nothing_known_is_said() {
    assertThat(resolve("a.docx", List.of(), List.of()).doubts())
        .containsExactly(new PlaceResolver.Claim(DoubtReason.COUNTY_UNKNOWN, ""));
  }
}
