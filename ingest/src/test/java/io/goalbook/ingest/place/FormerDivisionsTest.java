package io.goalbook.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordListException;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerDivisionsTest {
  private final Divisions divisions = Divisions.from(WordLists.packaged());
  private final PlaceResolver places = new PlaceResolver(divisions);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "山东省/青岛市/即墨市/2015/a.docx, 370215, 即墨区, 青岛市",
    "辽宁省/辽中县/2015/a.docx, 210115, 辽中区, 沈阳市",
    "湖北省/襄樊市/2010/a.docx, 420600, 襄阳市, ",
    "新疆维吾尔自治区/库车县/2016/a.docx, 652902, 库车市, 阿克苏地区"
  })
  void a_folder_of_a_former_name_is_the_county_of_today(
      String path, String code, String county, String city) {
    Place place = places.ofFolders(path);

    assertThat(place.countyCode()).contains(code);
    assertThat(place.county()).contains(county);
    assertThat(place.city()).isEqualTo(Optional.ofNullable(city));
  }

  @Test
  void a_former_code_finds_its_county_and_contradicts_nothing() {
    PlaceResolver.Resolution resolution =
        places.resolve(
            FolderPlace.of("山东省/即墨市/2015/a.docx", divisions),
            new PlaceEvidence(
                List.of("37028215P00000000001"), List.of("即墨市教育局"), List.of(), "a.docx"),
            OptionalInt.of(2015));

    assertThat(resolution.place().countyCode()).contains("370215");
    assertThat(resolution.doubts()).isEmpty();
  }

  @Test
  void a_name_of_today_never_means_a_former_one() {
    // 桥东区 was a district of 石家庄 and of 邢台; today only 张家口 has one.
    assertThat(places.ofFolders("河北省/桥东区/2025/a.docx").countyCode()).contains("130702");
    assertThat(divisions.ofCode("130702").map(division -> division.name())).contains("桥东区");
  }

  @Test
  void a_successor_that_no_list_has_is_an_error_with_file_and_line() throws IOException {
    Files.writeString(
        folder.resolve("divisions-former.csv"),
        "code,name,last_listed,successor\n370282,即墨市,2016,999999\n");
    WordLists words = WordLists.load(Optional.of(folder));

    assertThatThrownBy(() -> Divisions.from(words))
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 divisions-former.csv 第 2 行：divisions.csv 中没有 successor：“999999”");
  }
}
