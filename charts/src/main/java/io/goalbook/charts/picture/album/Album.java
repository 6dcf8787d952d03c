package io.goalbook.charts.picture.album;

import io.goalbook.charts.figure.BudgetRow;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.picture.ChineseFont;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.cost.CostPicture;
import io.goalbook.charts.picture.cost.ServicePicture;
import io.goalbook.charts.picture.money.BudgetPicture;
import io.goalbook.charts.picture.money.ReconciliationPicture;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.satisfaction.SatisfactionPicture;
import io.goalbook.charts.picture.type.CoveragePicture;
import io.goalbook.charts.picture.type.QuantifiedPicture;
import io.goalbook.charts.picture.type.TypePicture;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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
                        this::costs,
                        this::services,
                        this::types,
                        this::coverage,
                        this::satisfaction,
                        this::quantified,
                        this::budgets,
                        this::reconciliation)
                    .flatMap(kind -> kind.apply(chapter, figures.dataDate())))
        .toList();
  }

  private Stream<Picture> costs(Chapter chapter, LocalDate dataDate) {
    return chapter.costs().stream().map(figure -> CostPicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> services(Chapter chapter, LocalDate dataDate) {
    return IntStream.range(0, chapter.services().size())
        .mapToObj(at -> ServicePicture.of(chapter.services().get(at), at + 1, dataDate, lettering));
  }

  private Stream<Picture> types(Chapter chapter, LocalDate dataDate) {
    return chapter.typesInUse().stream().map(figure -> TypePicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> coverage(Chapter chapter, LocalDate dataDate) {
    return chapter.typesInUse().stream()
        .map(figure -> CoveragePicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> satisfaction(Chapter chapter, LocalDate dataDate) {
    return Stream.of(chapter.satisfaction())
        .filter(figure -> !figure.counties().isEmpty())
        .map(figure -> SatisfactionPicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> quantified(Chapter chapter, LocalDate dataDate) {
    return chapter.typesInUse().stream()
        .map(figure -> QuantifiedPicture.of(figure, dataDate, lettering));
  }

  /** Bars of nothing say nothing. */
  private Stream<Picture> budgets(Chapter chapter, LocalDate dataDate) {
    return Stream.of(chapter.budgets())
        .filter(
            figure ->
                figure.counties().stream().map(BudgetRow::budgetYuan).anyMatch(y -> y.signum() > 0))
        .map(figure -> BudgetPicture.of(figure, dataDate, lettering));
  }

  private Stream<Picture> reconciliation(Chapter chapter, LocalDate dataDate) {
    return Stream.of(chapter.reconciliation())
        .filter(figure -> !figure.drawn().isEmpty())
        .map(figure -> ReconciliationPicture.of(figure, dataDate, lettering));
  }
}
