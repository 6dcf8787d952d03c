package io.goalbook.ingest.document.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** Notes the place of a picture within the page's own stream and leaves it packed. */
final class SkipInlineImage extends OperatorProcessor {
  private final PageScanner scanner;

  SkipInlineImage(PageScanner scanner) {
    super(scanner);
    this.scanner = scanner;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    scanner.picture();
  }

  @Override
  public String getName() {
    return "BI";
  }
}
