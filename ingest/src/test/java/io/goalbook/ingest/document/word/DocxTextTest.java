package io.goalbook.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.packed.PartLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTextTest {

  @Test
  void runs_are_joined_without_a_seam() {
    String runs =
        "<w:p><w:r><w:t>≥1</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            + "<w:r><w:lastRenderedPageBreak/><w:t>500元</w:t></w:r><w:r><w:t>/人</w:t></w:r></w:p>";

    assertThat(paragraphs(runs)).containsExactly("≥1500元/人");
  }

  @Test
  void insertions_are_text_and_deletions_are_not() {
    String changed =
        "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>去</w:t></w:r></w:moveFrom>"
            + "<w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>";

    assertThat(paragraphs(changed)).containsExactly("新来");
  }

  @Test
  void tabs_breaks_hyphens_and_symbols_become_characters() {
    String special =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/>"
            + "<w:t>乙</w:t><w:br/><w:t>2024</w:t><w:noBreakHyphen/><w:t>20</w:t><w:softHyphen/>"
            + "<w:t>25</w:t><w:cr/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>90%</w:t>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>";

    assertThat(paragraphs(special)).containsExactly("甲\t乙\n2024-2025\n≥90%");
  }

  @Test
  void the_code_of_a_field_is_no_text_and_its_result_is() {
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText>"
            + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2026年</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";

    assertThat(paragraphs(field)).containsExactly("2026年1");
  }

  @Test
  void content_controls_and_links_are_seen_through() {
    String wrapped =
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>"
            + "<w:r><w:t>项目</w:t></w:r></w:sdtContent></w:sdt><w:hyperlink><w:r><w:t>名称</w:t></w:r>"
            + "</w:hyperlink></w:p></w:sdtContent></w:sdt>";

    assertThat(paragraphs(wrapped)).containsExactly("项目名称");
  }

  @Test
  void a_text_box_is_read_once_although_it_stands_there_twice() {
    String box = "<w:txbxContent>" + Docx.p("单位：万元") + "</w:txbxContent>";
    String anchored =
        "<w:p><w:r><w:t>标题</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
            + box
            + "</wps:txbx></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    assertThat(paragraphs(anchored)).containsExactly("标题", "单位：万元");
    Document inCell = read(Docx.body(Docx.table(Docx.row(Docx.cell("", anchored)))));
    assertThat(Tables.cells(Tables.of(inCell).get(0)).get(0).text()).isEqualTo("标题\n单位：万元");
  }

  @Test
  void the_fallback_is_read_when_there_is_no_choice() {
    String fallback =
        "<w:p><mc:AlternateContent><mc:Fallback><w:r><w:t>≥5人</w:t></w:r></mc:Fallback>"
            + "</mc:AlternateContent></w:p>";

    assertThat(paragraphs(fallback)).containsExactly("≥5人");
  }

  @Test
  void formulas_are_text_and_hidden_text_is_not() {
    String formula =
        "<w:p><m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>窗体顶端</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>（含）</w:t></w:r>"
            + "<w:r><w:t>以上</w:t></w:r></w:p>";

    assertThat(paragraphs(formula)).containsExactly("≥95%（含）以上");
  }

  @Test
  void the_strict_form_of_the_format_is_read_too() {
    Document document = read(Docx.strictBody(Docx.p("附件") + Docx.table(Docx.row(Docx.cell("甲")))));

    assertThat(Tables.paragraphs(document)).containsExactly("附件");
    assertThat(Tables.rows(Tables.of(document).get(0))).containsExactly(List.of("甲"));
  }

  @Test
  void blank_paragraphs_of_a_cell_are_left_out_of_its_text_and_stay_in_its_raw_text() {
    String content = Docx.p("") + Docx.p("\u00A0第一段") + Docx.p(" ") + Docx.p("第二段") + Docx.p("");

    Document document = read(Docx.body(Docx.table(Docx.row(Docx.cell("", content)))));

    Cell cell = Tables.cells(Tables.of(document).get(0)).get(0);
    assertThat(cell.text()).isEqualTo("第一段\n第二段");
    assertThat(cell.raw()).isEqualTo("\n\u00A0第一段\n \n第二段\n");
  }

  @Test
  void a_web_page_that_stands_for_the_text_is_read() {
    String page =
        "<html><body><p>附件</p><table><tr><td>项目名称</td><td>托养</td></tr></table></body></html>";
    String chunk = "<w:altChunk/>";
    String mail =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--=part"

        ----=part
        Content-Type: text/html; charset="utf-8"
        Content-Location: file:///C:/fake/document.html

        %s
        ----=part--
        """
            .formatted(page);

    for (Document document :
        List.of(
            read(Docx.withPart(chunk, "word/afchunk.mht", mail)),
            read(Docx.withPart(chunk, "word/afchunk1.htm", page)))) {
      assertThat(Tables.paragraphs(document)).contains("附件");
      assertThat(Tables.rows(Tables.of(document).get(0))).containsExactly(List.of("项目名称", "托养"));
    }
  }

  private static List<String> paragraphs(String body) {
    return Tables.paragraphs(read(Docx.body(body)));
  }

  private static Document read(byte[] content) {
    try {
      return new DocxReader(PartLimits.DEFAULT).read(content);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
