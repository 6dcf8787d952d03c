package io.goalbook.ingest.layout.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.Recognised;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.words.WordListException;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of titles and of numbered indicators belong to the analyst. */
class FormTitlesTest {
  private static final String FORM =
      """
      一级指标|二级指标|三级指标|指标值
      产出指标|数量指标|事项1：修渠|≥3公里
      产出指标|质量指标|事项2：验收率|100%
      """;

  @TempDir private Path folder;

  @Test
  void the_word_before_the_number_of_an_indicator_can_be_added() throws Exception {
    assertThat(read(WordLists.packaged()).tables().get(0).indicators())
        .extracting(Indicator::name)
        .containsExactly("事项1：修渠", "事项2：验收率");

    WordLists own = withKinds("事项,item_word,lead");

    assertThat(read(own).tables().get(0).indicators())
        .extracting(Indicator::name)
        .containsExactly("修渠", "验收率");
  }

  @Test
  void another_name_of_the_form_makes_a_title() throws Exception {
    assertThat(FormTitles.from(WordLists.packaged()).isTitle("某县2025年项目任务清单")).isFalse();

    FormTitles own = FormTitles.from(withKinds("项目任务,form_title,name\n清单,form_title,end"));

    assertThat(own.isTitle("某县2025年项目任务清单")).isTrue();
    assertThat(own.isTitle("项目支出绩效目标申报表（2025年度）")).isTrue();
  }

  @Test
  void a_page_leaves_marks_between_rows() {
    FormTitles titles = FormTitles.from(WordLists.packaged());

    assertThat(titles.isPageMark("（续表）")).isTrue();
    assertThat(titles.isPageMark("第 2 页，共 3 页")).isTrue();
    assertThat(titles.isPageMark("注：以上指标须量化")).isFalse();
  }

  @Test
  void an_unknown_meaning_is_an_error_with_file_and_line() throws IOException {
    Files.writeString(folder.resolve("kinds.csv"), "spelling,kind,meaning\n清单,form_title,tail\n");
    WordLists words = WordLists.load(Optional.of(folder));

    assertThatThrownBy(() -> Words.from(words))
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 kinds.csv 第 2 行：栏目 meaning 应为 name、end、about 或 page");
  }

  private WordLists withKinds(String rows) throws IOException {
    StringBuilder kinds = new StringBuilder("spelling,kind,meaning\n");
    WordLists.packaged()
        .rows("kinds")
        .forEach(
            row ->
                kinds
                    .append(row.get("spelling"))
                    .append(',')
                    .append(row.get("kind"))
                    .append(',')
                    .append(row.get("meaning"))
                    .append('\n'));
    Files.writeString(folder.resolve("kinds.csv"), kinds.append(rows).append('\n'));
    return WordLists.load(Optional.of(folder));
  }

  private static Recognised read(WordLists words) throws Exception {
    String text = "项目支出绩效目标表\n项目名称|水利维修\n" + FORM;
    return GoalTableRecogniser.from(words)
        .recognise(
            new DocumentReaders().read(text.replace('|', '\t').getBytes(StandardCharsets.UTF_8)),
            "河北省/怀来县/2025/a.txt");
  }
}
