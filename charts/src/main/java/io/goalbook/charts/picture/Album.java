package io.goalbook.charts.picture;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The registry of pictures: which are drawn of a chapter, in a fixed order. */
public final class Album {
  private final Lettering lettering;

  /** Pictures lettered in a font. */
  public Album(ChineseFont font) {
    this.lettering = new Lettering(font);
  }

  /** Every picture of a run. A statistic without figures has none. */
  public List<Picture> pictures(Figures figures) {
    return figures.chapters().stream()
        .flatMap(
            chapter ->
                Stream.<BiFunction<Chapter, LocalDate, Stream<Picture>>>of(
                        this::costs, this::types, this::satisfaction)
                    .flatMap(kind -> kind.apply(chapter, figures.dataDate())))
        .toList();
  }

  /** The name of a picture of cost standards. */
  public static String costSlug(PayeeGroup group, String scope) {
    return group.slug() + "-" + scope;
  }

  /** The name of a picture of indicator types. */
  public static String typeSlug(String scope) {
    return "indicator-types-" + scope;
  }

  /** The name of a picture of satisfaction targets. */
  public static String satisfactionSlug(String scope) {
    return "satisfaction-" + scope;
  }

  private Stream<Picture> costs(Chapter chapter, LocalDate dataDate) {
    return chapter.costs().stream().map(figure -> CostPicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> types(Chapter chapter, LocalDate dataDate) {
    return chapter.types().stream()
        .filter(figure -> figure.taxonomy() == Taxonomy.OF_2015)
        .map(figure -> TypePicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> satisfaction(Chapter chapter, LocalDate dataDate) {
    return Stream.of(chapter.satisfaction())
        .filter(figure -> !figure.counties().isEmpty())
        .map(figure -> SatisfactionPicture.of(figure, dataDate, lettering));
  }
}
