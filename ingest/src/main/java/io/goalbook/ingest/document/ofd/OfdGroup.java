package io.goalbook.ingest.document.ofd;

/**
 * A drawing that stands in the resources and is shown here.
 *
 * @param unit its id there
 */
record OfdGroup(OfdPlace place, String unit) implements OfdObject {}
