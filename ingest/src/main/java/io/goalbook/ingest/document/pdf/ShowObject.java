package io.goalbook.ingest.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Shows a form; of a picture only the place is noted, because unpacking it can be costly. */
final class ShowObject extends OperatorProcessor {
  private static final int DEEPEST = 30;

  private final PageScanner scanner;

  ShowObject(PageScanner scanner) {
    super(scanner);
    this.scanner = scanner;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)
        || scanner.getResources() == null) {
      return;
    }
    if (scanner.getResources().isImageXObject(name)) {
      scanner.picture();
      return;
    }
    PDXObject object = scanner.getResources().getXObject(name);
    if (object instanceof PDFormXObject form && scanner.getLevel() < DEEPEST) {
      show(form);
    }
  }

  private void show(PDFormXObject form) throws IOException {
    scanner.increaseLevel();
    try {
      if (form instanceof PDTransparencyGroup group) {
        scanner.showTransparencyGroup(group);
      } else {
        scanner.showForm(form);
      }
    } finally {
      scanner.decreaseLevel();
    }
  }

  @Override
  public String getName() {
    return "Do";
  }
}
