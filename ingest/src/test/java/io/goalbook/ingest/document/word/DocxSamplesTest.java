package io.goalbook.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.corpus.Traps;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.text.TabTextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxSamplesTest {
  private final Document word = read(SampleInbox.pingluo(Traps.all(2026)));

  @Test
  void word_and_text_of_the_same_document_give_the_same_rows() throws DocumentException {
    Document text = new TabTextReader().read(Samples.bytes("pingluo-2026.txt"));

    assertThat(Tables.of(word).stream().map(Tables::rows).toList())
        .isEqualTo(Tables.of(text).stream().map(Tables::rows).toList());
    assertThat(Tables.paragraphs(word))
        .isEqualTo(Tables.paragraphs(text))
        .containsExactly("附件2", "平罗县残疾人联合会项目支出预算绩效目标表");
  }

  @Test
  void huailai_as_word_gives_the_rows_of_its_text() throws DocumentException {
    Document asWord = read(SampleInbox.huailai(Traps.all(2025)));
    Document text = new TabTextReader().read(Samples.bytes("huailai-2025.txt"));

    assertThat(Tables.of(asWord)).hasSize(20);
    assertThat(Tables.of(asWord).stream().map(Tables::rows).toList())
        .isEqualTo(Tables.of(text).stream().map(Tables::rows).toList());
    assertThat(Tables.paragraphs(asWord)).isEqualTo(Tables.paragraphs(text));
  }

  @Test
  void covered_cells_know_the_cell_that_covers_them() {
    Table table = Tables.of(word).get(0);

    assertThat(List.of(table.at(0, 0), table.at(0, 3)))
        .allSatisfy(cell -> assertThat(cell).map(Cell::text).hasValue("部门项目支出预算绩效目标表1"));
    Cell output = table.at(16, 0).orElseThrow();
    assertThat(List.of(output.text(), output.row(), output.rowSpan(), output.columnSpan()))
        .containsExactly("产出指标", 8, 9, 1);
    Cell cost = table.at(16, 1).orElseThrow();
    assertThat(List.of(cost.text(), cost.row(), cost.rowSpan())).containsExactly("成本指标", 13, 4);
  }

  private static Document read(byte[] content) {
    try {
      return new DocxReader(PartLimits.DEFAULT).read(content);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
