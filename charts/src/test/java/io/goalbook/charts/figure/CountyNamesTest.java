package io.goalbook.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.model.place.Place;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountyNamesTest {
  private static final Place OF_SHIJIAZHUANG = place("石家庄市", "130105", "新华区");
  private static final Place OF_CANGZHOU = place("沧州市", "130902", "新华区");

  private static Place place(String city, String code, String name) {
    return new Place(
        Optional.of("河北省"),
        Optional.of(city).filter(text -> !text.isEmpty()),
        Optional.of(code),
        Optional.of(name),
        OptionalInt.of(2025));
  }

  @Test
  void the_city_stands_in_front_only_where_two_counties_share_a_name() {
    Place other = place("张家口市", "130730", "怀来县");
    CountyNames names = CountyNames.of(Stream.of(OF_SHIJIAZHUANG, OF_CANGZHOU, other));

    assertThat(Stream.of(OF_SHIJIAZHUANG, OF_CANGZHOU, other).map(names::of))
        .containsExactly("石家庄市新华区", "沧州市新华区", "怀来县");
  }

  @Test
  void a_county_that_occurs_often_does_not_collide_with_itself() {
    CountyNames names = CountyNames.of(Stream.of(OF_CANGZHOU, OF_CANGZHOU));

    assertThat(names.of(OF_CANGZHOU)).isEqualTo("新华区");
  }

  @Test
  void a_city_that_is_known_from_one_document_serves_all() {
    Place withoutCity = place("", "130902", "新华区");
    CountyNames names = CountyNames.of(Stream.of(withoutCity, OF_SHIJIAZHUANG, OF_CANGZHOU));

    assertThat(names.of(withoutCity)).isEqualTo("沧州市新华区");
  }

  @Test
  void where_the_city_is_not_known_the_code_tells_them_apart() {
    Place left = place("", "130105", "新华区");
    Place right = place("", "130902", "新华区");
    CountyNames names = CountyNames.of(Stream.of(left, right));

    assertThat(Stream.of(left, right).map(names::of)).containsExactly("新华区（130105）", "新华区（130902）");
  }

  @Test
  void a_place_without_county_is_said_to_be_unknown() {
    assertThat(CountyNames.of(Stream.of(Place.UNKNOWN)).of(Place.UNKNOWN)).isEqualTo("县名不明");
  }
}
