package io.goalbook.ingest.document.ofd;

/** A picture, of which only the place is looked at. */
record OfdPicture(OfdPlace place) implements OfdObject {}
