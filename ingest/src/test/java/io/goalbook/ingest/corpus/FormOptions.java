package io.goalbook.ingest.corpus;

/**
 * What else a form prints.
 *
 * @param persons whether it names a responsible person with a telephone number: {@link Persons}
 */
public record FormOptions(boolean persons) {
  /** Nothing else. */
  public static final FormOptions PLAIN = new FormOptions(false);

  /** With a responsible person. */
  public static final FormOptions WITH_PERSONS = new FormOptions(true);
}
