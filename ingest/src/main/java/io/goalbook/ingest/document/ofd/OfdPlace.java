package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.packed.PartXml;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * Where an object stands.
 *
 * @param boundary its box in the space around it
 * @param matrix from its own space to that of the box: a, b, c, d, e, f
 */
record OfdPlace(OfdBox boundary, Matrix matrix) {

  static OfdPlace of(PartXml object) {
    return new OfdPlace(
        object.attribute("Boundary").flatMap(OfdBox::of).orElse(OfdBox.NONE),
        object.attribute("CTM").flatMap(Matrix::of).orElse(Matrix.SAME));
  }

  /** From the space of the object to that of the page. */
  AffineTransform within(AffineTransform space) {
    AffineTransform inner = new AffineTransform(space);
    inner.translate(boundary.left(), boundary.top());
    inner.concatenate(
        new AffineTransform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f));
    return inner;
  }

  /** The six numbers of a transformation. */
  record Matrix(double a, double b, double c, double d, double e, double f) {
    private static final int COUNT = 6;

    static final Matrix SAME = new Matrix(1, 0, 0, 1, 0, 0);

    static Optional<Matrix> of(String text) {
      return OfdNumbers.numbers(text, COUNT)
          .map(all -> new Matrix(all[0], all[1], all[2], all[3], all[4], all[5]));
    }
  }
}
