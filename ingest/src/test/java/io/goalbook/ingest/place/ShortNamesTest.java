package io.goalbook.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.words.WordLists;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

  private static List<String> shortened(String... names) {
    return List.of(names).stream().map(ShortNames::of).flatMap(Optional::stream).toList();
  }

  @Test
  void the_kind_is_left_out() {
    assertThat(shortened("怀来县", "沧州市", "敖汉旗", "兴安盟", "阿里地区", "六枝特区", "神农架林区", "滨海新区"))
        .containsExactly("怀来", "沧州", "敖汉", "兴安", "阿里", "六枝", "神农架", "滨海");
  }

  @Test
  void the_peoples_are_left_out() {
    assertThat(shortened("青龙满族自治县", "长白朝鲜族自治县", "积石山保安族东乡族撒拉族自治县", "龙胜各族自治县", "巴音郭楞蒙古自治州", "管城回族区"))
        .containsExactly("青龙", "长白", "积石山", "龙胜", "巴音郭楞", "管城");
  }

  @Test
  void a_division_named_after_its_people_keeps_that() {
    assertThat(shortened("东乡族自治县", "鄂伦春自治旗", "鄂温克族自治旗")).containsExactly("东乡", "鄂伦春", "鄂温克");
  }

  @Test
  void one_character_is_no_name() {
    assertThat(shortened("赵县", "城区")).isEmpty();
  }

  @Test
  void no_people_is_left_in_any_short_name_of_the_list() {
    assertThat(
            WordLists.packaged().rows("divisions").stream()
                .filter(row -> !row.get("level").equals("province"))
                .map(row -> row.get("name"))
                .filter(name -> name.contains("自治") || name.endsWith("族区"))
                .map(name -> ShortNames.of(name).orElse(name))
                .filter(name -> name.matches(".*(?:族|自治).*")))
        .isEmpty();
  }
}
