package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.overview.rule.ObservationRules;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;
import java.util.stream.Stream;

/** 口径说明: what each figure means, how it is computed and what is left out. */
public final class DefinitionsSheet implements FactSheet {
  public static final String NAME = "口径说明";

  private static final String OBSERVATIONS =
      "由以下规则按数据写出，每条规则至多先取一句，按得分（0～100）取前五，得分相同的按规则次序；不足五句的，再取各规则其余的句子。"
          + "同省同年 5 个县以上时不点县名；80% 以上项目存在的称普遍性问题，只说一次；不同省份、年度并列，不作高低评价。";

  private final Versions versions;
  private final List<Definition> sheets;

  /**
   * @param versions with what the workbook was made
   * @param sheets the other sheets, and what each shows
   */
  public DefinitionsSheet(Versions versions, List<Definition> sheets) {
    this.versions = versions;
    this.sheets = List.copyOf(sheets);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "各项数字的口径、算法和依据";
  }

  @Override
  public void write(Book book) {
    SheetWriter writer = book.begin(NAME);
    List<Column<Definition>> columns =
        List.of(Column.text("项目", 24, Definition::term), Column.text("说明", 110, Definition::text));
    writer.widen(columns);
    writer.title("口径说明");
    int header = writer.nextRow();
    writer.table(columns, Stream.concat(Definition.all().stream(), observations()).toList());
    writer.freezeAbove(header, 0);
    writer.skip(1);
    writer.heading("各表");
    sheets.forEach(sheet -> writer.row(columns, sheet));
    writer.skip(1);
    writer.heading("版本");
    writer.row(columns, new Definition("数据日期", versions.dataDate()));
    writer.row(columns, new Definition("程序版本", versions.program()));
    writer.row(columns, new Definition("词表版本", versions.words()));
  }

  /** How the sentences of 概览 are chosen and written. */
  private static Stream<Definition> observations() {
    Stream<Definition> rules =
        ObservationRules.all().stream()
            .map(rule -> new Definition("概览·" + rule.name(), rule.method()));
    return Stream.concat(Stream.of(new Definition("概览的五句话", OBSERVATIONS)), rules);
  }

  /**
   * With what the workbook was made.
   *
   * @param dataDate the day that the figures stand for
   * @param program the program's version
   * @param words the digest of the word lists
   */
  public record Versions(String dataDate, String program, String words) {}
}
