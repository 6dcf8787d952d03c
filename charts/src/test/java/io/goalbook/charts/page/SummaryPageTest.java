package io.goalbook.charts.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.overview.Overview;
import io.goalbook.charts.overview.Received;
import io.goalbook.charts.overview.ReceivedChange;
import io.goalbook.charts.overview.rule.InboxCounts;
import io.goalbook.charts.overview.rule.Observation;
import io.goalbook.charts.overview.rule.Topic;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryPageTest {
  private static final Scope SCOPE = new Scope(Optional.of("某省"), OptionalInt.of(2025));

  @TempDir private Path folder = Path.of("");

  private static Overview overview(String sentence) {
    return new Overview(
        "某省<2025>汇总",
        LocalDate.of(2026, 11, 21),
        List.of(
            new Received(
                new ScopeFacts(SCOPE, "990000-2025", 12, 1, 1234, 60, new BigDecimal("6716400"), 0),
                Optional.of(new ReceivedChange(1, 0, -2, 0, new BigDecimal("-1000"))))),
        new InboxCounts(4, 1, 1, 1, 1, Optional.empty(), 0),
        true,
        List.of(new Observation(Topic.MONEY, sentence, 50)),
        List.of("各省、各年度并列。"));
  }

  private RenderedPicture picture(io.goalbook.charts.picture.Topic topic, String title)
      throws IOException {
    Path png = Files.write(folder.resolve(topic + ".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    return new RenderedPicture(
        new Picture(new Subject(topic, SCOPE, topic.name()), title, 450, g -> {}), png, png);
  }

  private String page(String sentence) throws IOException {
    Path file = folder.resolve("summary.html");
    new SummaryPage(
            overview(sentence),
            List.of(
                picture(io.goalbook.charts.picture.Topic.COST, "标准\"图\""),
                picture(io.goalbook.charts.picture.Topic.RECONCILIATION, "核对图")))
        .write(file);
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void the_page_says_what_the_overview_says() throws IOException {
    Document page = Jsoup.parse(page("一句话。"));

    assertThat(page.title()).isEqualTo("某省<2025>汇总");
    assertThat(page.select("h1").text()).isEqualTo("某省<2025>汇总");
    assertThat(page.select("header p").eachText())
        .containsExactly("数据截至 2026-11-21。收件箱共 4 个文件：已读 1，部分已读 1，未读 1，重复 1。", "各省、各年度并列。");
    assertThat(
            page.select("tbody tr").get(0).children().eachText().stream()
                .map(SummaryPageTest::spaced))
        .containsExactly("某省 2025 年", "12（＋1）", "1", "1 234（－2）", "60", "671.64 万元（－1 000 元）", "0");
    assertThat(page.select("ol li").eachText()).containsExactly("一句话。");
    assertThat(page.select("footer").text()).startsWith("内部工作资料，未经审定；").endsWith("非法定统计数据。");
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
  }

  /** Numbers hold spaces that never break. */
  private static String spaced(String text) {
    return text.replace('\u00A0', ' ');
  }

  @Test
  void words_of_documents_never_become_elements() throws IOException {
    String sentence = "<script>alert(1)</script><img src=x onerror='a()'>&lt;\u0007";
    String html = page(sentence);

    assertThat(html).doesNotContain("<script", "<img src=x", "\u0007");
    assertThat(Jsoup.parse(html).select("li").text())
        .isEqualTo("<script>alert(1)</script><img src=x onerror='a()'>&lt;");
  }

  @Test
  void the_page_needs_nothing_from_elsewhere_and_may_load_nothing() throws IOException {
    String html = page("一句话。");
    Document page = Jsoup.parse(html);

    assertThat(html).doesNotContain("http:", "https:", "//", "url(", "@import", "<a ", "<link");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .matches("default-src 'none'; img-src data:; style-src 'sha256-[A-Za-z0-9+/]{43}='");
    assertThat(page.select("[style], script, iframe, object, form")).isEmpty();
    assertThat(page.select("meta[charset]").attr("charset")).isEqualTo("utf-8");
  }

  @Test
  void a_picture_stands_in_the_page_with_its_sentence_for_those_who_cannot_see_it()
      throws IOException {
    Element image = Jsoup.parse(page("一句话。")).select("img").get(0);

    assertThat(Jsoup.parse(page("一句话。")).select("img")).hasSize(1);
    assertThat(image.attr("src")).isEqualTo("data:image/png;base64,iVBORw==");
    assertThat(image.attr("alt")).isEqualTo("标准\"图\"");
  }
}
