package io.goalbook.ingest.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.Damage;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Formats;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.page.PageLimits;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What cannot be read is said, with its cause; whatever the bytes are, nothing else happens. */
class OfdRefusalsTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final OfdReader reader = new OfdReader(PartLimits.DEFAULT);

  private DocumentException refusal(byte[] content) {
    return catchThrowableOfType(DocumentException.class, () -> reader.read(content));
  }

  @Test
  void pictures_only_are_a_scan_of_so_many_pages() {
    String scan = Ofd.picture("0 0 210 297");
    DocumentException refusal = refusal(new Ofd().page(scan).page(scan).bytes());

    assertThat(refusal.rejection()).isEqualTo(RejectionCause.SCANNED);
    assertThat(refusal.unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共2页，均为图片"));
  }

  @Test
  void pictures_missing_and_damaged_pages_among_pages_of_text_are_named() throws DocumentException {
    Document document =
        reader.read(
            new Ofd()
                .page(Ofd.text(20, 40, "绩效"))
                .page(Ofd.picture("0 0 210 297"))
                .pageNamed("Pages/Page_9/Content.xml")
                .pageNamed("Pages/Broken.xml")
                .part("Doc_0/Pages/Broken.xml", "<ofd:Page><ofd:Content>")
                .bytes());

    assertThat(Tables.paragraphs(document)).containsExactly("绩效");
    assertThat(document.unread())
        .containsExactly(
            new UnreadPart(DoubtReason.PAGES_NOT_READ, "第2页"),
            new UnreadPart(DoubtReason.PAGES_NOT_READ, "第3、4页（已损坏）"));
  }

  @Test
  void text_that_was_turned_into_curves_is_a_picture() {
    String shape =
        Ofd.path("Boundary=\"0 0 210 297\" Fill=\"true\"", "M 20 20 L 24 20 L 24 24 L 20 24 C");

    assertThat(refusal(new Ofd().page(shape.repeat(300)).bytes()).rejection())
        .isEqualTo(RejectionCause.SCANNED);
  }

  @Test
  void a_file_whose_parts_are_missing_is_damaged() {
    List<Map<String, String>> files =
        List.of(
            Map.of("OFD.xml", Ofd.root()),
            Map.of("OFD.xml", Ofd.root("Doc_0/Document.xml")),
            Map.of("Doc_0/OFD.xml", ""),
            Map.of(
                "OFD.xml",
                Ofd.root("Doc_0/Document.xml"),
                "Doc_0/Document.xml",
                new Ofd().pageNamed("P.xml").documentXml()));

    for (Map<String, String> parts : files) {
      assertThat(refusal(Ofd.zip(parts)).rejection()).isEqualTo(RejectionCause.DAMAGED);
    }
  }

  @Test
  void encrypted_parts_are_said() {
    byte[] encrypted =
        new Ofd()
            .page(Ofd.text(20, 40, "绩效"))
            .part("Encryptions.xml", Ofd.element("Encryptions", ""))
            .bytes();

    assertThat(refusal(encrypted).rejection()).isEqualTo(RejectionCause.ENCRYPTED);
  }

  @Test
  void entities_and_deep_nesting_are_hostile() {
    String entity =
        "<!DOCTYPE Page [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Page><Content>&a;</Content></Page>";
    String deep = "<ofd:PageBlock>".repeat(400) + "</ofd:PageBlock>".repeat(400);

    assertThat(
            refusal(new Ofd().pageNamed("P.xml").part("Doc_0/P.xml", entity).bytes()).rejection())
        .isEqualTo(RejectionCause.HOSTILE);
    assertThat(refusal(new Ofd().page(deep).bytes()).rejection()).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void drawings_that_show_each_other_end() {
    String shown = "<ofd:CompositeObject ResourceID=\"5\" Boundary=\"0 0 9 9\"/>";
    byte[] once = new Ofd().resources(unit(shown)).page(shown, Ofd.text(20, 40, "绩效")).bytes();
    byte[] tenfold = new Ofd().resources(unit(shown.repeat(10))).page(shown).bytes();

    Assertions.assertTimeout(
        LIMIT, () -> assertThat(Tables.paragraphs(reader.read(once))).containsExactly("绩效"));
    Assertions.assertTimeout(
        LIMIT, () -> assertThat(refusal(tenfold).rejection()).isEqualTo(RejectionCause.TOO_LARGE));
  }

  private static String unit(String content) {
    return "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
        + content
        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
  }

  @Test
  void too_many_pages_and_parts_that_grow_without_measure_are_too_large() {
    Ofd many = new Ofd();
    for (int page = 0; page <= PageLimits.PAGES; page++) {
      many.pageNamed("P.xml");
    }
    byte[] large = new Ofd().page(Ofd.text(20, 40, "绩效".repeat(9_000))).bytes();

    assertThat(refusal(many.bytes()).rejection()).isEqualTo(RejectionCause.TOO_LARGE);
    DocumentException refusal =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                new OfdReader(new PartLimits(20_000, 300, 20_000, Duration.ofMinutes(1)))
                    .read(large));
    assertThat(refusal.rejection()).isEqualTo(RejectionCause.TOO_LARGE);
  }

  @Test
  void numbers_and_moves_without_sense_draw_nothing_and_cost_no_text() throws DocumentException {
    String whole = "Boundary=\"0 0 210 297\"";
    Ofd ofd =
        new Ofd()
            .page(
                Ofd.path(whole, "M 1e308 0 L"),
                Ofd.path(whole, "L NaN 4 X 9"),
                Ofd.path(whole, "M 10 10 L 20"),
                Ofd.path(whole, "C C C M"),
                Ofd.path("Boundary=\"1 2\" CTM=\"1 0 0\" LineWidth=\"x\"", "M 10 10 A 1 2 3"),
                Ofd.textObject("Size=\"-4\"", "<ofd:TextCode X=\"q\">负</ofd:TextCode>"),
                Ofd.text(20, 40, "绩效", "DeltaX=\"g 2000000000 4 g\""),
                Ofd.text(28, 40, "目标", "DeltaX=\"g x\""));

    assertThat(Tables.paragraphs(reader.read(ofd.bytes()))).containsExactly("负", "绩效目标");
    assertThat(Tables.of(reader.read(ofd.bytes()))).isEmpty();
  }

  @Test
  void drawings_that_grow_in_each_other_beyond_all_numbers_draw_nothing() throws DocumentException {
    String growing =
        "<ofd:CompositeObject ResourceID=\"5\" Boundary=\"9 9 9 9\" CTM=\"99999 0 0 99999 9 9\"/>";
    Ofd ofd =
        new Ofd()
            .resources(unit(growing + Ofd.line(0, 0, 9, 0) + Ofd.text(0, 0, "大")))
            .page(growing, Ofd.text(20, 40, "绩效"));

    assertThat(Tables.paragraphs(reader.read(ofd.bytes()))).containsExactly("绩效");
  }

  @Test
  void pages_with_changed_bytes_are_read_or_refused() {
    String page =
        Ofd.pageXml("", Ofd.grid(40, 2, 20, 60, 100), Ofd.text(20, 46, "绩效目标", "DeltaX=\"g 3 4\""));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20261122);

    Assertions.assertTimeout(
        LIMIT,
        () -> {
          for (int round = 0; round < 1_000; round++) {
            readOrRefuse(changed(bytes, random));
          }
        });
  }

  private static String changed(byte[] page, Random random) {
    byte[] changed = Arrays.copyOf(page, page.length - random.nextInt(2) * random.nextInt(400));
    for (int change = random.nextInt(4); change >= 0; change--) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return new String(changed, StandardCharsets.UTF_8);
  }

  private void readOrRefuse(String page) {
    byte[] content = new Ofd().pageNamed("P.xml").part("Doc_0/P.xml", page).bytes();
    try {
      assertThat(reader.read(content).blocks()).isNotEmpty();
    } catch (DocumentException e) {
      assertThat(e.rejection()).isNotNull();
    }
  }

  @Test
  void files_with_changed_cut_and_repeated_bytes_are_read_or_refused() {
    byte[] whole = OfdPrinter.RUNS.print(Formats.bytes("pingluo.pdf"));

    Assertions.assertTimeout(LIMIT, () -> Damage.readMany(whole, 20261122, reader));
  }
}
