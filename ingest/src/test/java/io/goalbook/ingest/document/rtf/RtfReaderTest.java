package io.goalbook.ingest.document.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

  @Test
  void bytes_of_a_code_page_and_unicode_with_its_substitutes_are_characters() {
    assertThat(paragraphs("\\ansi\\ansicpg936\\uc2 \\'cf\\'ee\\'c4\\'bf\\u21517\\'c3\\'fb\\par"))
        .containsExactly("项目名");
    assertThat(
            paragraphs(
                "\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \\'cf\\'ee\\par"))
        .containsExactly("项");
  }

  @Test
  void hidden_and_deleted_text_and_what_is_no_text_are_left_out() {
    assertThat(
            paragraphs(
                "{\\stylesheet{\\s0 Normal;}}{\\info{\\title T}}{\\header H\\par}"
                    + "a{\\v b}{\\deleted c}{\\*\\unknown d}{\\field{\\*\\fldinst DATE}{\\fldrslt e}}"
                    + "{\\pict 0011}f\\v g\\plain h\\par"))
        .containsExactly("aefh");
  }

  @Test
  void characters_that_have_words_are_characters() {
    assertThat(paragraphs("2024\\_2025\\tab a\\line b\\~c\\-d\\{\\par"))
        .containsExactly("2024-2025\ta\nb cd{");
  }

  @Test
  void a_text_box_follows_and_one_in_a_header_does_not() {
    String box = "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt in\\par}}}";

    assertThat(paragraphs("a" + box + "b\\par{\\header " + box + "}")).containsExactly("ab", "in");
  }

  @Test
  void merges_to_the_right_and_downwards_are_spans() {
    String first = "\\trowd\\clmgf\\clvmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000";
    String second = "\\trowd\\clvmrg\\cellx2010\\cellx3000";

    Table table =
        Tables.of(
                read(
                    first
                        + "\\intbl a\\cell\\cell b\\cell\\row"
                        + second
                        + "\\intbl\\cell c\\cell\\row\\pard end\\par"))
            .get(0);

    assertThat(Tables.rows(table)).containsExactly(List.of("a", "b"), List.of("a", "c"));
    assertThat(table.at(1, 0).orElseThrow().rowSpan()).isEqualTo(2);
  }

  @Test
  void cells_without_a_shape_and_a_row_without_an_end_are_kept() {
    assertThat(
            Tables.rows(Tables.of(read("\\intbl a\\cell b\\cell\\row c\\cell\\pard\\par")).get(0)))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void edges_beyond_any_paper_are_no_harm() {
    assertThat(
            Tables.rows(
                Tables.of(
                        read(
                            "\\trowd\\trleft-999999999\\cellx2147483647\\cellx-5\\intbl a\\cell b\\cell"
                                + "\\row"))
                    .get(0)))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void groups_without_end_and_groups_without_bottom_are_refused() {
    assertThat(causeOf("{\\rtf1 a")).isEqualTo(RejectionCause.DAMAGED);
    assertThat(causeOf("{\\rtf1 " + "{".repeat(100_000) + "}".repeat(100_000) + "}"))
        .isEqualTo(RejectionCause.HOSTILE);
  }

  private static List<String> paragraphs(String body) {
    return Tables.paragraphs(read(body));
  }

  private static Document read(String body) {
    try {
      return new RtfReader().read(bytes("{\\rtf1 " + body + "}"));
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static RejectionCause causeOf(String content) {
    return catchThrowableOfType(DocumentException.class, () -> new RtfReader().read(bytes(content)))
        .rejection();
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }
}
