package io.goalbook.ingest.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SheetWriter;
import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.PartLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Workbooks that are cut, flipped and repeated at random: a document or a cause, nothing else. */
class DamagedSheetsTest {
  private static final int ROUNDS = 300;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Random random = new Random(20261122);

  @Test
  void binary_workbooks_are_read_or_refused() {
    byte[] whole = SheetWriter.pingluo(Kind.XLS, true);

    Assertions.assertTimeout(LIMIT, () -> readMany(new XlsReader(), whole));
  }

  @Test
  void packed_workbooks_are_read_or_refused() {
    byte[] whole = SheetWriter.pingluo(Kind.XLSX, true);

    Assertions.assertTimeout(LIMIT, () -> readMany(new XlsxReader(PartLimits.DEFAULT), whole));
  }

  @Test
  void workbooks_whose_parts_are_damaged_before_packing_are_read_or_refused() {
    Map<String, String> parts =
        Sheets.parts(
            """
            <cols><col min="2" max="3" hidden="1"/></cols><sheetData>
            <row r="1" ht="0"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45838.5</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>指标</t></is></c><c r="D3" t="b"><v>1</v></c>
            <c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="d" s="2"><v>2025-06-30</v></c></row>
            </sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B3:C4"/></mergeCells>
            """);
    parts.put("xl/sharedStrings.xml", "<sst><si><r><t>产出</t></r><rPh><t>c</t></rPh></si></sst>");
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet><numFmts><numFmt numFmtId="176" formatCode="0!.0,&quot;万元&quot;;[Red]-0"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/></cellXfs></styleSheet>
        """);

    Assertions.assertTimeout(
        LIMIT,
        () -> {
          for (int round = 0; round < 4 * ROUNDS; round++) {
            isRead(new XlsxReader(PartLimits.DEFAULT), damagedPart(parts));
          }
        });
  }

  private byte[] damagedPart(Map<String, String> parts) {
    Map<String, String> damaged = new java.util.LinkedHashMap<>(parts);
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(1 + random.nextInt(names.size() - 1));
    byte[] content = damaged(parts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
    damaged.put(name, new String(content, StandardCharsets.UTF_8));
    return Sheets.zipped(damaged);
  }

  private void readMany(DocumentReader reader, byte[] whole) {
    assertThat(isRead(reader, whole)).isTrue();
    for (int round = 0; round < ROUNDS; round++) {
      isRead(reader, damaged(whole));
    }
  }

  private byte[] damaged(byte[] whole) {
    int from = random.nextInt(whole.length);
    int length = random.nextInt(Math.min(whole.length - from, 600) + 1);
    byte[] damaged = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> damaged = Arrays.copyOf(whole, from + 1);
      case 1 -> System.arraycopy(whole, from, damaged, random.nextInt(from + 1), length);
      default -> {
        for (int change = 1 + random.nextInt(8); change > 0; change--) {
          int position = random.nextInt(whole.length);
          damaged[position] = (byte) (damaged[position] ^ (1 << random.nextInt(8)));
        }
      }
    }
    return damaged;
  }

  private static boolean isRead(DocumentReader reader, byte[] content) {
    try {
      reader.accepts(content);
      return !reader.read(content).blocks().isEmpty();
    } catch (DocumentException e) {
      assertThat(e.rejection()).isNotNull();
      return false;
    }
  }
}
