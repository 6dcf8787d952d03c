package io.goalbook.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** What is read without a parser is what a parser reads. */
class PlainXmlTest {
  private static final Pattern MAIN = Pattern.compile("word/document\\.xml");

  /** All that the readers tell apart, as Word writes it. */
  private static final String PLAIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + Docx.part(
              "<w:p w:rsidR=\"00A1\" w:rsidRDefault=\"00B2\"><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>"
                  + "<w:r><w:rPr><w:rFonts w:ascii=\"a\" w:eastAsia=\"宋体\"/><w:vanish w:val=\"0\"/>"
                  + "</w:rPr><w:t xml:space=\"preserve\"> 甲&lt;&amp;&gt;é[1] </w:t><w:tab /></w:r>"
                  + "<m:r><m:t>x&quot;&apos;</m:t></m:r></w:p>"
                  + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:p><wps:x/></w:p></mc:Choice>"
                  + "<mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>\n"
                  + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr>"
                  + "<w:gridSpan\n w:val=\"2\"\tw:x=\"/>\"/><w:vMerge/></w:tcPr><w:p></w:p></w:tc>"
                  + "</w:tr></w:tbl><w:sectPr/>")
          + "\n";

  /** What makes a part unusual or wrong wherever it stands. */
  private static final List<String> ODDITIES =
      List.of(
          "]]>",
          "]",
          "<!-- -->",
          "<?x y?>",
          "<![CDATA[a]]>",
          "&#20320;",
          "&#0;",
          "&x;",
          "&",
          "<",
          ">",
          "\"",
          "'",
          "/",
          "\r\n",
          "\t",
          "\u0001",
          "\u0000",
          "\uFFFE",
          "\uFEFF",
          "\u0085",
          "\uD83D\uDE00",
          "é",
          "</w:p>",
          "<w:p>",
          "<w:p/>",
          "<w:p a=\"\" a=\"\"/>",
          "<w:p a=''/>",
          "<w:p a=\"1\"b=\"2\"/>",
          "<w:p a = \"1\"/>",
          "<w:p xmlns:w=\"x\"/>",
          "<w:p xmlns=\"x\"/>",
          "<x:p/>",
          "<w:p x:a=\"\"/>",
          "<p/>",
          "<w:1/>",
          "<w:a:b/>",
          "<:w/>",
          "<w:/>",
          "<xml:w/>",
          "<w:p xml:w=\"\"/>",
          "<w:ü/>",
          "<!DOCTYPE w>",
          " xmlns:n=\"x\"",
          " w:val=\"1\"",
          "w:",
          ":");

  private final Random random = new Random(20261122);

  @Test
  void finds_the_elements_that_a_parser_finds() throws Exception {
    byte[] part = PLAIN.getBytes(StandardCharsets.UTF_8);

    List<String> plain = plain(part).orElseThrow();

    assertThat(plain).isEqualTo(parsed(part).orElseThrow());
    assertThat(plain).contains("+ 5 TEXT t true [] 「 甲<&>é[1] 」", "+ 7 OTHER gridSpan true [2] ");
  }

  @Test
  void finds_what_a_parser_finds_or_gives_up_whatever_was_done_to_a_part() throws Exception {
    byte[] part = PLAIN.getBytes(StandardCharsets.UTF_8);
    int read = 0;
    for (int round = 0; round < 6_000; round++) {
      byte[] changed = round % 3 == 0 ? flipped(part) : withOddity(part);

      Optional<List<String>> plain = plain(changed);

      if (plain.isPresent()) {
        read++;
        assertThat(parsed(changed))
            .as(new String(changed, StandardCharsets.UTF_8))
            .isEqualTo(plain);
      }
    }
    assertThat(read).isBetween(600, 4_000);
  }

  @Test
  void a_part_that_is_given_up_is_read_all_the_same() throws Exception {
    byte[] commented = Docx.body("<!-- c -->" + Docx.p("甲&#20057;"));

    assertThat(new DocxReader(PartLimits.DEFAULT).read(commented).blocks())
        .hasToString("[Paragraph[text=甲乙]]");
  }

  @Test
  void a_part_that_is_cut_off_is_damaged() {
    byte[] cut = Docx.ofPart("<w:document xmlns:w=\"x\"><w:body><w:p>");

    assertThatThrownBy(() -> new DocxReader(PartLimits.DEFAULT).read(cut))
        .isInstanceOf(DocumentException.class);
  }

  private byte[] flipped(byte[] part) {
    byte[] changed = part.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return random.nextInt(5) == 0
        ? Arrays.copyOf(changed, random.nextInt(changed.length))
        : changed;
  }

  private byte[] withOddity(byte[] part) {
    byte[] oddity = ODDITIES.get(random.nextInt(ODDITIES.size())).getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(part.length);
    byte[] changed = Arrays.copyOf(part, part.length + oddity.length);
    System.arraycopy(part, at, changed, at + oddity.length, part.length - at);
    System.arraycopy(oddity, 0, changed, at, oddity.length);
    return changed;
  }

  private static Optional<List<String>> plain(byte[] part) throws Exception {
    try {
      return Optional.of(trace(new PlainXml(Arrays.copyOf(part, part.length + PlainXml.MARGIN))));
    } catch (UnusualXmlException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> parsed(byte[] part) throws Exception {
    byte[] document = Docx.archive("word/document.xml", part);
    try (PartPackage archive = PartPackage.open(document);
        PartStream stream = archive.part(MAIN, PartLimits.DEFAULT).orElseThrow()) {
      return Optional.of(
          PartXml.read(PartXml.factory(), stream, xml -> trace(new ParsedWord(xml))));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> trace(WordEvents events)
      throws XMLStreamException, DocumentException {
    List<String> trace = new ArrayList<>();
    while (events.next()) {
      StringBuilder line =
          new StringBuilder(events.start ? "+ " : "- ")
              .append(events.depth)
              .append(' ')
              .append(events.element)
              .append(' ')
              .append(events.localName())
              .append(' ')
              .append(events.isOfWord())
              .append(' ');
      if (events.start) {
        line.append('[').append(events.attribute("val")).append("] ");
      }
      if (events.start && events.element == WordElement.TEXT) {
        StringBuilder text = new StringBuilder();
        events.appendText(text);
        line.append('「').append(text).append('」');
      }
      trace.add(line.toString());
    }
    return trace;
  }
}
