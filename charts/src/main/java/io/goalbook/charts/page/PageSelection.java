package io.goalbook.charts.page;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which pictures the page shows: four of each of the first provinces and years. */
final class PageSelection {
  /** One page has room for no more, and a mail does not carry more. */
  private static final int SCOPES = 2;

  private static final int PER_SCOPE = 4;

  private static final List<Topic> TOPICS =
      List.of(Topic.COST, Topic.COVERAGE, Topic.SATISFACTION, Topic.MONEY, Topic.TYPES);

  private PageSelection() {}

  /**
   * Chooses.
   *
   * @param scopes in their order
   * @param all in their order
   */
  static List<RenderedPicture> of(List<Scope> scopes, List<RenderedPicture> all) {
    List<RenderedPicture> chosen = new ArrayList<>();
    for (Scope scope : scopes.subList(0, Math.min(SCOPES, scopes.size()))) {
      TOPICS.stream()
          .flatMap(topic -> first(topic, scope, all).stream())
          .limit(PER_SCOPE)
          .forEach(chosen::add);
    }
    return chosen;
  }

  private static Optional<RenderedPicture> first(
      Topic topic, Scope scope, List<RenderedPicture> all) {
    return all.stream()
        .filter(picture -> picture.picture().topic() == topic)
        .filter(picture -> picture.picture().scope().equals(scope))
        .findFirst();
  }
}
