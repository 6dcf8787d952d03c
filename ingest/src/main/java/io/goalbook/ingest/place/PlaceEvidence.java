package io.goalbook.ingest.place;

import java.util.List;

/**
 * What a document says about its place.
 *
 * @param codes project codes, in the order of the document
 * @param units names of units and departments, without their codes
 * @param titles titles and the lines above tables
 * @param fileName the name of the file, without folders
 */
public record PlaceEvidence(
    List<String> codes, List<String> units, List<String> titles, String fileName) {

  /** Copies the lists. */
  public PlaceEvidence {
    codes = List.copyOf(codes);
    units = List.copyOf(units);
    titles = List.copyOf(titles);
  }
}
