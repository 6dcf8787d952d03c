package io.goalbook.analytics.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.SampleCounties;
import io.goalbook.model.place.Place;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

  @Test
  void a_place_is_kept_once_for_all_rows_of_all_statistics() throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      SampleCounties.facts().load(warehouse.connection());

      Statistics statistics = new Analysis(warehouse.connection(), WordLists.packaged()).run();

      List<Place> places = new ArrayList<>();
      statistics.indicatorTypes().forEach(row -> places.add(row.place()));
      statistics.satisfactionTargets().forEach(row -> places.add(row.place()));
      statistics.costStandards().forEach(row -> places.add(row.place()));
      Set<Place> objects = Collections.newSetFromMap(new IdentityHashMap<>());
      objects.addAll(places);
      assertThat(objects.size()).isEqualTo(new HashSet<>(places).size()).isLessThan(places.size());
    }
  }

  @Test
  void what_is_equal_is_one_object_and_what_is_absent_stays_absent() {
    SharedValues values = new SharedValues();

    assertThat(values.text(new String("平罗县"))).isSameAs(values.text(new String("平罗县")));
    assertThat(values.text(null)).isEmpty();
    assertThat(values.number(7)).isSameAs(values.number(7)).hasValue(7);
    assertThat(values.number(-1)).hasValue(-1);
    assertThat(values.number(2026)).hasValue(2026);
  }
}
