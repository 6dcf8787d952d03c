package io.goalbook.ingest.corpus;

import java.util.Optional;

/**
 * A county of the corpus.
 *
 * @param cityFolder whether its folder lies in one of its city
 */
record CorpusPlace(
    String province, Optional<String> city, String county, String code, boolean cityFolder) {

  /** The folder below the inbox, without the year. */
  String folder() {
    String between = cityFolder ? city.map(name -> name + "/").orElse("") : "";
    return province + "/" + between + county;
  }

  CorpusPlace inCityFolder() {
    return new CorpusPlace(province, city, county, code, true);
  }
}
