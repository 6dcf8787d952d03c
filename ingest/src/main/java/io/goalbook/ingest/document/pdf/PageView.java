package io.goalbook.ingest.document.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a file to those of the page as one sees it: cropped, turned, from the top
 * left corner.
 */
record PageView(PDRectangle crop, int rotation) {

  static PageView of(PDPage page) {
    return new PageView(page.getCropBox(), Math.floorMod(page.getRotation(), 360));
  }

  Point2D.Double at(double x, double y) {
    return switch (rotation) {
      case 90 -> new Point2D.Double(y - crop.getLowerLeftY(), x - crop.getLowerLeftX());
      case 180 -> new Point2D.Double(crop.getUpperRightX() - x, y - crop.getLowerLeftY());
      case 270 -> new Point2D.Double(crop.getUpperRightY() - y, crop.getUpperRightX() - x);
      default -> new Point2D.Double(x - crop.getLowerLeftX(), crop.getUpperRightY() - y);
    };
  }

  double width() {
    return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  double height() {
    return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
  }
}
