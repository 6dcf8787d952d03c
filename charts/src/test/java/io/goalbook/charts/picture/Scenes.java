package io.goalbook.charts.picture;

import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.charts.figure.CostFigure;
import io.goalbook.charts.figure.CostPoint;
import io.goalbook.charts.figure.CostPoint.Bearing;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.picture.cost.CostPicture;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures made by hand, each for one peculiarity of a picture. */
public final class Scenes {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  public static final Lettering LETTERING = new Lettering(ChineseFont.load());

  public static final ScopeFacts FACTS =
      new ScopeFacts(
          new Scope(Optional.of("河北省"), OptionalInt.of(2025)),
          "130000-2025",
          5,
          5,
          5,
          30,
          BigDecimal.TEN,
          0);

  /** The place of a province's figures. */
  public static final Place PROVINCE =
      new Place(
          Optional.of("河北省"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.of(2025));

  private Scenes() {}

  public static Place county(String city, String code, String name) {
    return new Place(
        Optional.of("河北省"),
        Optional.of(city),
        Optional.of(code),
        Optional.of(name),
        OptionalInt.of(2025));
  }

  /** The n-th of many counties. */
  public static Place county(int n) {
    return county("石家庄市", Integer.toString(130_000 + n), "第" + n + "县");
  }

  /** A service for which some counties declare amounts. */
  public static CostRow declared(String benefit, List<Place> counties, List<BigDecimal> amounts) {
    return service(benefit, Origin.DECLARED, counties, amounts);
  }

  /** A service for which some counties have amounts of one origin. */
  public static CostRow service(
      String benefit, Origin origin, List<Place> counties, List<BigDecimal> amounts) {
    CostKind kind =
        new CostKind(
            benefit,
            "未细分",
            "beneficiary",
            origin.name().toLowerCase(Locale.ROOT),
            "person",
            "unstated");
    List<CostPoint> points =
        IntStream.range(0, counties.size())
            .mapToObj(
                at ->
                    new CostPoint(counties.get(at), origin, amounts.get(at), Bearing.EXACT, false))
            .toList();
    List<BigDecimal> sorted = amounts.stream().sorted().toList();
    BigDecimal median = sorted.get(sorted.size() / 2);
    CostStandardSummary summary =
        new CostStandardSummary(
            kind,
            Optional.of("河北省"),
            OptionalInt.of(2025),
            counties.size(),
            counties.size(),
            0,
            Optional.of(new Quartiles(sorted.get(0), median, median, median, sorted.get(0))),
            Optional.empty());
    return new CostRow(Service.of(kind), List.of(summary), List.of(), points);
  }

  public static CostFigure costs(CostRow... rows) {
    Stream<Place> places =
        Stream.of(rows).flatMap(row -> row.points().stream()).map(CostPoint::place);
    return new CostFigure(FACTS, PayeeGroup.SUBSIDY, CountyNames.of(places), List.of(rows));
  }

  public static Picture draw(CostFigure figure) {
    return CostPicture.of(figure, DAY, LETTERING);
  }
}
