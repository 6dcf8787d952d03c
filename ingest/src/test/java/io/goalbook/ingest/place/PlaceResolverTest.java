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
    return resolve(path, codes, units, List.of());
  }

  private PlaceResolver.Resolution resolve(
      String path, List<String> codes, List<String> units, List<String> titles) {
    FolderPlace folder = FolderPlace.of(path, divisions);
    return resolver.resolve(
        folder, new PlaceEvidence(codes, units, titles, "目标.docx"), folder.year());
  }

  private static PlaceResolver.Resolution sure(Place place) {
    return new PlaceResolver.Resolution(place, List.of());
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
  void a_folder_without_its_suffix_is_the_county_of_that_name() {
    assertThat(resolve("河北/怀来/2025/a.docx", List.of(), List.of()))
        .isEqualTo(sure(place("河北省", "张家口市", "130730", "怀来县", 2025)));
    assertThat(resolve("宁夏/平罗/2026/a.docx", List.of(), List.of()))
        .isEqualTo(sure(place("宁夏回族自治区", "石嘴山市", "640221", "平罗县", 2026)));
    assertThat(resolve("河北/青龙/2025/a.docx", List.of(), List.of()))
        .isEqualTo(sure(place("河北省", "秦皇岛市", "130321", "青龙满族自治县", 2025)));
  }

  @Test
  void a_short_folder_of_the_city_leads_to_its_county() {
    assertThat(resolve("河北/沧州/新华/2025/a.docx", List.of(), List.of()))
        .isEqualTo(sure(place("河北省", "沧州市", "130902", "新华区", 2025)));
    assertThat(resolve("河北省/承德/承德/2025/a.docx", List.of(), List.of()))
        .isEqualTo(sure(place("河北省", "承德市", "130821", "承德县", 2025)));
  }

  @Test
  void without_a_province_a_short_name_is_an_ordinary_word() {
    assertThat(resolve("新华/a.docx", List.of(), List.of()).place().county()).isEmpty();
  }

  @Test
  void a_folder_below_that_of_a_county_is_no_county() {
    assertThat(resolve("河北省/怀来县/新区/a.docx", List.of(), List.of()).place().county()).contains("怀来县");
  }

  @Test
  void a_short_name_of_city_and_county_is_told_by_the_document_alone() {
    String path = "河北/承德/2025/a.docx";

    assertThat(resolve(path, List.of("13082125P00000010001A"), List.of()))
        .isEqualTo(sure(place("河北省", "承德市", "130821", "承德县", 2025)));
    assertThat(resolve(path, List.of(), List.of("承德市残疾人联合会")))
        .isEqualTo(sure(place("河北省", "", "130800", "承德市", 2025)));
    assertThat(resolve(path, List.of(), List.of("残疾人联合会")).doubts())
        .containsExactly(
            new PlaceResolver.Claim(
                DoubtReason.COUNTY_AMBIGUOUS, "承德：河北省承德市（130800）、河北省承德市承德县（130821）"));
  }

  @Test
  void two_counties_of_one_name_are_told_by_unit_or_title() {
    String path = "河北省/新华区/2025/a.docx";
    PlaceResolver.Resolution cangzhou = sure(place("河北省", "沧州市", "130902", "新华区", 2025));

    assertThat(resolve(path, List.of(), List.of("沧州市新华区民政局"))).isEqualTo(cangzhou);
    assertThat(resolve(path, List.of(), List.of("新华区民政局", "沧州市财政局"))).isEqualTo(cangzhou);
    assertThat(resolve(path, List.of(), List.of(), List.of("2025年度河北省沧州市新华区绩效目标表")))
        .isEqualTo(cangzhou);
  }

  @Test
  void a_code_of_no_list_tells_the_city() {
    assertThat(resolve("河北省/新华区/2025/a.docx", List.of("13099925P00000010001A"), List.of()).place())
        .isEqualTo(place("河北省", "沧州市", "130902", "新华区", 2025));
  }

  @Test
  void what_speaks_for_both_counties_decides_nothing() {
    PlaceResolver.Resolution resolution =
        resolve("河北省/新华区/2025/a.docx", List.of(), List.of("沧州市新华区民政局", "石家庄市新华区民政局"));

    assertThat(resolution)
        .isEqualTo(
            new PlaceResolver.Resolution(
                place("河北省", "", "", "新华区", 2025),
                List.of(
                    new PlaceResolver.Claim(
                        DoubtReason.COUNTY_AMBIGUOUS,
                        "新华区：河北省石家庄市新华区（130105）、河北省沧州市新华区（130902）"))));
  }

  @Test
  void without_a_folder_an_ambiguous_unit_is_told_by_the_title() {
    assertThat(resolve("a.docx", List.of(), List.of("新华区民政局"), List.of("沧州市绩效目标表")).place())
        .isEqualTo(
            new Place(
                Optional.of("河北省"),
                Optional.of("沧州市"),
                Optional.of("130902"),
                Optional.of("新华区"),
                OptionalInt.empty()));
  }

  @Test
  void the_other_county_of_the_same_name_is_a_contradiction_with_its_whole_name() {
    assertThat(resolve("河北省/石家庄市/新华区/2025/a.docx", List.of(), List.of("沧州市新华区民政局")).doubts())
        .containsExactly(new PlaceResolver.Claim(DoubtReason.COUNTY_CONTRADICTION, "河北省沧州市新华区"));
  }

  @Test
  void an_office_of_the_city_contradicts_no_county_of_it() {
    assertThat(resolve("河北省/怀来县/2025/a.docx", List.of(), List.of("张家口市残疾人联合会")).doubts()).isEmpty();
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
    // The code and the unit say the same: one doubt.
    assertThat(resolution.doubts())
        .containsExactly(new PlaceResolver.Claim(DoubtReason.COUNTY_CONTRADICTION, "怀来县"));
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
