package io.goalbook.analytics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorTypeProfilesTest {
  @TempDir private Path words;

  @Test
  void the_taxonomy_of_a_province_is_a_setting_that_begins_with_a_year() throws Exception {
    Files.writeString(
        words.resolve("taxonomies.csv"),
        "province,from_year,taxonomy,source\n*,2000,2015,\n甲省,2026,2021,\n");
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025)
            .project("B", "province", "甲省", "county", "东县", "fiscal_year", 2026)
            .project("C", "province", "乙省", "county", "西县", "fiscal_year", 2026);

    assertThat(
            Analysed.rows(
                facts,
                WordLists.load(Optional.of(words)),
                ReferenceTables.none(),
                new IndicatorTypeProfiles()))
        .filteredOn(row -> row.dimension().equals("province") && row.taxonomyInUse())
        .extracting(
            row ->
                row.place().province().orElse("?")
                    + row.place().fiscalYear().orElse(0)
                    + " "
                    + row.taxonomy())
        .containsOnly("甲省2025 2015", "甲省2026 2021", "乙省2026 2015");
  }

  @Test
  void a_group_without_indicators_has_no_share_and_no_difference() throws Exception {
    Facts facts = new Facts().project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025);

    assertThat(Analysed.rows(facts, new IndicatorTypeProfiles()))
        .allSatisfy(
            row -> {
              assertThat(row.realShare().percent()).isEmpty();
              assertThat(row.realShare().differencePoints()).isEmpty();
              assertThat(row.setRate().n()).isEqualTo(1);
            });
  }

  @Test
  void what_is_not_on_the_scale_is_in_the_sum() throws Exception {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025)
            .indicator("A", "数量指标", "一", "1个")
            .indicator("A", "", "二", "1个", "level1", "产出指标")
            .indicator("A", "", "三", "1个");

    assertThat(Analysed.rows(facts, new IndicatorTypeProfiles()))
        .filteredOn(
            row ->
                row.dimension().equals("county")
                    && row.taxonomy().equals("2015")
                    && row.counts().real() > 0)
        .extracting(
            row ->
                row.level1().orElse("?")
                    + "/"
                    + row.level2().orElse("?")
                    + " "
                    + row.realShare().percent().orElseThrow()
                    + " of "
                    + row.realShare().n())
        .containsExactly("产出指标/数量指标 33.3 of 3", "产出指标/? 33.3 of 3", "?/? 33.3 of 3");
  }
}
