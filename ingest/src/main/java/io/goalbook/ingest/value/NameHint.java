package io.goalbook.ingest.value;

import io.goalbook.model.value.Comparator;
import java.util.Optional;

/**
 * What an indicator's name says about its value: the unit in {@code 开展修复工程(个)}, sign and unit in
 * the hint {@code (≥**%)} of a template.
 *
 * @param name the name without the hint of a template; a unit in brackets stays
 * @param comparator empty when there is none
 * @param unit as printed; empty text when there is none
 */
public record NameHint(String name, Optional<Comparator> comparator, String unit) {

  static NameHint none(String name) {
    return new NameHint(name, Optional.empty(), "");
  }
}
