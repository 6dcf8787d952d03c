package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** The paragraphs and tables of a range of binary Word, in reading order. */
final class DocBlocks {
  private final Range range;

  DocBlocks(Range range) {
    this.range = range;
  }

  List<Block> read() throws DocumentException {
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    while (next < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(next);
      if (paragraph.getTableLevel() > 0) {
        Table table = range.getTable(paragraph);
        blocks.addAll(new DocTable(table).read());
        next += Math.max(1, table.numParagraphs());
      } else {
        String text = TextNormaliser.normalise(DocText.of(paragraph));
        blocks.add(new io.goalbook.ingest.document.Paragraph(text));
        next++;
      }
    }
    return blocks;
  }

  /** Refuses tables that stand in each other deeper than anybody draws them. */
  static void checkLevel(int level) throws DocumentException {
    if (level > PartLimits.DEPTH) {
      throw new DocumentException(RejectionCause.HOSTILE, "tables are nested too deeply");
    }
  }
}
