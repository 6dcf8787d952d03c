package io.goalbook.charts.figure;

import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.Quartiles;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The counties that declare an exact amount for one service of one province and year.
 *
 * @param facts the province and year
 * @param names what its counties are called
 * @param service what is paid for
 * @param yuan the distribution over the counties, in yuan
 * @param counties the counties' values, the highest first; equal ones by division code
 * @param boundsOnly how many counties state bounds only and are not among them
 * @param services how many services of the province and year have as many counties as are needed
 */
public record ServiceFigure(
    ScopeFacts facts,
    CountyNames names,
    Service service,
    Quartiles yuan,
    List<CostStandardByCounty> counties,
    int boundsOnly,
    int services) {
  /** So many services of a province and year have a picture of their own. */
  public static final int MOST_SERVICES = 12;

  private static final Comparator<CostStandardByCounty> HIGHEST_FIRST =
      Comparator.comparing(ServiceFigure::amount)
          .reversed()
          .thenComparing(CostStandardByCounty::place, Places.BY_CODE);

  /** Copies the list. */
  public ServiceFigure {
    counties = List.copyOf(counties);
  }

  /** The services with five counties and more, those of most counties first, not too many. */
  static List<ServiceFigure> of(List<CostFigure> costs) {
    List<Candidate> enough =
        costs.stream()
            .flatMap(figure -> figure.rows().stream().map(row -> new Candidate(figure, row)))
            .filter(candidate -> candidate.row().declaredCounties() >= CostRow.ENOUGH_FOR_BOX)
            .sorted(Comparator.comparing(candidate -> -candidate.row().declaredCounties()))
            .toList();
    return enough.stream()
        .limit(MOST_SERVICES)
        .flatMap(candidate -> candidate.figure(enough.size()).stream())
        .toList();
  }

  /** A county's amount in yuan. */
  public static BigDecimal amount(CostStandardByCounty county) {
    return county.yuan().orElse(BigDecimal.ZERO);
  }

  /** The counties whose amount is 偏离较大（待核实）, the highest first. */
  public List<CostStandardByCounty> outliers() {
    return counties.stream().filter(ServiceFigure::isOutlier).toList();
  }

  /** Whether a county's amount is 偏离较大（待核实）. */
  public static boolean isOutlier(CostStandardByCounty county) {
    return county.deviation().equals("outlier");
  }

  private record Candidate(CostFigure costs, CostRow row) {

    List<ServiceFigure> figure(int services) {
      List<CostStandardByCounty> declared =
          row.byCounty().stream()
              .filter(county -> Origin.of(county.kind().origin()) == Origin.DECLARED)
              .toList();
      List<CostStandardByCounty> exact =
          declared.stream()
              .filter(county -> county.yuan().isPresent())
              .sorted(HIGHEST_FIRST)
              .toList();
      return row.declaredYuan().stream()
          .map(
              yuan ->
                  new ServiceFigure(
                      costs.facts(),
                      costs.names(),
                      row.service(),
                      yuan,
                      exact,
                      declared.size() - exact.size(),
                      services))
          .toList();
    }
  }
}
