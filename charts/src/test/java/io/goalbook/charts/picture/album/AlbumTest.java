package io.goalbook.charts.picture.album;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.ScopeFactsQuery;
import io.goalbook.charts.picture.ChineseFont;
import io.goalbook.charts.picture.Drawing;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleWarehouse;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlbumTest {

  @Test
  void a_province_and_a_year_have_pictures_of_their_own() throws SQLException {
    List<Picture> pictures =
        pictures(new Region("河北省", "130000", 2025, 3), new Region("宁夏回族自治区", "640000", 2026, 3));
    assertThat(pictures.stream().map(Picture::slug))
        .containsExactly(
            "cost-standards-130000-2025",
            "staff-pay-130000-2025",
            "indicator-types-130000-2025",
            "type-coverage-130000-2025",
            "satisfaction-130000-2025",
            "quantified-share-130000-2025",
            "budgets-130000-2025",
            "reconciliation-130000-2025",
            "cost-standards-640000-2026",
            "staff-pay-640000-2026",
            "indicator-types-640000-2026",
            "type-coverage-640000-2026",
            "satisfaction-640000-2026",
            "quantified-share-640000-2026",
            "budgets-640000-2026",
            "reconciliation-640000-2026");
  }

  @Test
  void below_five_counties_the_title_says_that_the_sample_is_too_small() throws SQLException {
    assertThat(pictures(new Region("河北省", "130000", 2025, 2)).stream().map(Picture::title))
        .filteredOn(title -> title.contains("补助标准") || title.contains("满意度"))
        .hasSize(2)
        .allMatch(title -> title.endsWith("；样本不足，仅列示"));
  }

  @Test
  void from_five_counties_on_the_title_says_the_median() throws SQLException {
    List<Picture> pictures = pictures(new Region("河北省", "130000", 2025, 40));
    assertThat(pictures.get(0).title()).contains("河北省 2025 年 ", " 个县，中位数 ", " 元/人");
  }

  @Test
  void pictures_are_twice_as_many_pixels_and_taller_when_there_are_many_rows(@TempDir Path folder)
      throws SQLException, IOException {
    List<Picture> few = pictures(new Region("河北省", "130000", 2025, 1));
    List<Picture> many = pictures(new Region("河北省", "130000", 2025, 40));
    assertThat(few).allMatch(picture -> picture.height() == 450);
    assertThat(many.stream().mapToInt(Picture::height).max().orElse(0)).isGreaterThan(500);
    RenderedPicture written = written(few.get(0), folder);
    BufferedImage image = ImageIO.read(written.png().toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(900);
    assertThat(image.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void an_svg_needs_no_font_and_says_its_title(@TempDir Path folder)
      throws SQLException, IOException {
    List<Picture> pictures = pictures(new Region("河北省", "130000", 2025, 1));
    RenderedPicture written = written(pictures.get(0), folder);
    assertThat(Files.readString(written.svg()))
        .contains("<title>" + written.picture().title() + "</title>")
        .doesNotContain("<text");
  }

  private static RenderedPicture written(Picture picture, Path folder) throws IOException {
    try (Drawing drawing = Drawing.begin(List.of(picture), folder)) {
      return drawing.finish().get(0);
    }
  }

  private static List<Picture> pictures(Region... regions) throws SQLException {
    Sample sample = Sample.of(7, regions);
    try (Warehouse warehouse = SampleWarehouse.of(sample)) {
      Figures figures =
          Figures.of(
              sample.statistics(),
              new ScopeFactsQuery(WordLists.packaged()).ask(warehouse.connection()),
              LocalDate.of(2026, 11, 21));
      return new Album(ChineseFont.load()).pictures(figures);
    }
  }
}
