package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.overview.rule.ObservationRules;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 口径说明: what each figure means, how it is computed and what is left out. */
public final class DefinitionsSheet implements FactSheet {
  public static final String NAME = "口径说明";

  private static final String OBSERVATIONS =
      "由以下规则按数据写出，每条规则至多先取一句，按得分（0～100）取前五，得分相同的按规则次序；不足五句的，再取各规则其余的句子。"
          + "同省同年 5 个县以上时不点县名；80% 以上项目存在的称普遍性问题，只说一次；不同省份、年度并列，不作高低评价。";

  private final Versions versions;

  /**
   * @param versions with what the workbook was made
   */
  public DefinitionsSheet(Versions versions) {
    this.versions = versions;
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
        List.of(
            Column.text("项目", 24, Definition::term),
            Column.optional("说明", 110, definition -> Optional.of(definition.text())));
    writer.widen(columns);
    writer.title("口径说明");
    int header = writer.nextRow();
    writer.table(columns, Stream.concat(DEFINITIONS.stream(), observations()).toList());
    writer.freezeAbove(header, 0);
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

  private record Definition(String term, String text) {}

  private static final List<Definition> DEFINITIONS =
      List.of(
          new Definition("数据性质", "依据各地报送或公开的绩效目标表整理，为目标值，不是执行结果，非法定统计数据。"),
          new Definition("县", "指县（市、区、旗）；市本级单位的表列在市名下。按区划代码（GB/T 2260）区分，同名的县不合并。"),
          new Definition("并列与合计", "各项数字按省份、预算年度分列，不跨省、跨年合计或比较。"),
          new Definition("不进入统计的表", "已被调整、更正、批复取代的表，区域绩效目标表，自评表：保留并列示，不进入任何统计。已不在收件箱的文件同此。"),
          new Definition("填“无”", "指标名称或指标值填“无”“不涉及”“/”“—”或空白：计入名义条数，不计入实际条数，不作为标准或目标。"),
          new Definition("一县一值", "同一县的相同标准合为一值；不同的取简单平均，并注明“县内不一致”。分布以县为单位，依据行数列在县数旁。"),
          new Definition("表列标准", "指标值以“元/人”“元/户”等为单位，不论列在哪类指标下。"),
          new Definition("目标文本载明", "绩效目标或资金用途文字中写明的标准，如“每人每年20000元”。"),
          new Definition("分项测算", "同一项目内成本总额÷同一事项的数量。数量为上限时所得为下限，反之亦然。与表列标准不混用，不称“标准”。"),
          new Definition("预算人均", "年度预算÷唯一的受益对象数量，只用于资金用途单一、未列标准的项目；其余归入测算核对。不称“标准”。"),
          new Definition("确定值与上下限", "“≥”“≤”为上下限，不进入中位数和四分位数；标准×数量＝预算的，经预算核对，作为确定值。"),
          new Definition("时间", "按年、季、月、日、学期、次原文载明的列出；折合每年只用于载明按年、季、月的标准；未载明的不推定。"),
          new Definition("四分位数", "线性插值（含端点），与 DuckDB 的 quantile_cont 相同；只在最后一步四舍五入。"),
          new Definition("与全省中位数的差", "（该县值－同省同年中位数）÷中位数。不足 5 个县的，样本不足，仅列示。"),
          new Definition(
              "偏离较大（待核实）",
              "5 个县以上时，以同省同年各县值的绝对中位差（各县值与中位数之差的绝对值的中位数）衡量：与中位数相差超过绝对中位差的 4.4478 倍（3×1.4826）的，"
                  + "列为偏离较大（待核实）；恰好相等的不算。多数县相同、绝对中位差为零的，不作判断。"),
          new Definition(
              "测算核对",
              "标准×数量，或分项成本合计，与年度预算比较：90%～100% 为相符；低于 90% 为测算不足，只说明目标表所列不能解释全部预算；"
                  + "高于 100% 为测算需求超出预算。标准与数量的对象不同（如残疾儿童与残疾人）的，只列数字，注明不可比。"),
          new Definition(
              "指标类型（2015 年口径）",
              "产出（数量、质量、时效、成本）、效益（经济、社会、生态、可持续影响）、满意度（服务对象满意度）。原文用语保留在明细中。"
                  + "依据：财预〔2015〕88号（依据待核）。"),
          new Definition(
              "指标类型（2021 年口径）",
              "成本为一级指标，下设经济成本、社会成本、生态环境成本；未写明哪一种的列为“成本·未分二级”。依据：财预〔2021〕101号，" + "适用中央部门，地方参照。"),
          new Definition("指标设置率", "至少设一条实际指标的项目数÷适用的项目数。人员、运转类项目不要求效益指标，列为不适用。"),
          new Definition("满意度目标", "满意度类指标的百分数。先求各县平均值，再求各县的分布；投诉率、分值、“≤”不计；0～100 以外的数值视为填报差错，不计。"),
          new Definition("读取把握", "每一处存疑减一成；低的请对照原文。原因见“处理情况”。"),
          new Definition("个人信息", "负责人、填报人、联系人等的姓名，电话号码和证件号码在入库前隐去；列有个人名单的表不读取。"));
}
