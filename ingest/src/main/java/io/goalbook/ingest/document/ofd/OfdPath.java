package io.goalbook.ingest.document.ofd;

/**
 * A drawn path.
 *
 * @param paint with what it is drawn
 * @param param the id of the drawing parameters that say the rest; empty for none
 * @param strokes whether its line is drawn
 * @param fills whether its inside is
 * @param data its moves, abbreviated
 */
record OfdPath(
    OfdPlace place, OfdPaint paint, String param, boolean strokes, boolean fills, String data)
    implements OfdObject {}
