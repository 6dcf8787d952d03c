package io.goalbook.charts.workbook.detail;

import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.model.place.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 成本标准明细: every standard with the words that state it. */
public final class StandardSheet implements FactSheet {
  public static final String NAME = "成本标准明细";

  private static final int HEADER_ROW = 1;
  private static final int PAGES_WIDE = 2;

  private final List<CostStandard> standards;
  private final DetailRows details;
  private final ProjectNames names;

  /**
   * @param standards in their order
   * @param details where indicators stand
   * @param names of the projects
   */
  public StandardSheet(List<CostStandard> standards, DetailRows details, ProjectNames names) {
    this.standards = standards;
    this.details = details;
    this.names = names;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "每处标准一行，注明原文、文件和位置";
  }

  @Override
  public boolean isShown() {
    return !standards.isEmpty();
  }

  @Override
  public void write(Book book) {
    SheetWriter writer = book.begin(NAME);
    List<Column<CostStandard>> columns = columns();
    writer.widen(columns);
    writer.title("成本标准明细：每处标准一行");
    writer.filteredTable("成本_全部依据", columns, standards);
    writer.freezeAbove(HEADER_ROW, 1);
    writer.repeatInPrint(HEADER_ROW, 1);
    writer.printOn(PAGES_WIDE);
  }

  /**
   * In which row of this sheet the first standard of each kind and county stands.
   *
   * @param standards as they are written
   */
  public static Map<String, String> places(List<CostStandard> standards) {
    Map<String, String> places = new HashMap<>();
    for (int at = 0; at < standards.size(); at++) {
      CostStandard standard = standards.get(at);
      places.putIfAbsent(
          key(standard.kind(), standard.place()), SheetWriter.place(NAME, HEADER_ROW + 1 + at));
    }
    return places;
  }

  /** By what a kind and county is found. */
  public static String key(CostKind kind, Place place) {
    return kind + "|" + Places.key(place) + "|" + place.fiscalYear();
  }

  private List<Column<CostStandard>> columns() {
    return Stream.of(
            Stream.of(
                Column.<CostStandard>text("事项", 22, row -> Service.of(row.kind()).name()),
                Column.<CostStandard>text(
                    "领取者", 12, row -> PayeeGroup.payeeWording(row.kind().payee())),
                Column.<CostStandard>text(
                    "来源", 14, row -> Origin.of(row.kind().origin()).wording()),
                Column.<CostStandard>text("单位", 14, row -> Service.of(row.kind()).unit())),
            PlaceColumns.of(CostStandard::place),
            Stream.of(
                Column.text("比较符", 8, (CostStandard row) -> Wordings.comparator(row.comparator())),
                Column.yuan("金额（元）", 14, (CostStandard row) -> Optional.of(row.yuan()))
                    .leadingTo(this::detail),
                Column.text("是否确定值", 14, StandardSheet::certainty),
                Column.yuan("折合每年（元）", 14, CostStandard::yuanPerYear),
                Column.optional("建议归组（未归类的）", 20, CostStandard::proposedGroup),
                Column.optional("依据原文", 30, (CostStandard row) -> Optional.of(row.quotation())),
                Column.optional("项目", 36, (CostStandard row) -> names.name(row.projectId())),
                Column.optional("文件", 44, (CostStandard row) -> names.path(row.projectId()))
                    .leadingTo(row -> names.source(row.projectId())),
                Column.optional("位置", 26, (CostStandard row) -> Optional.of(row.location()))))
        .flatMap(columns -> columns)
        .toList();
  }

  private Optional<String> detail(CostStandard standard) {
    return standard
        .indicatorId()
        .or(standard::quantityIndicatorId)
        .flatMap(details::indicator)
        .or(() -> details.project(standard.projectId()));
  }

  private static String certainty(CostStandard standard) {
    if (standard.confirmedByBudget()) {
      return "经预算核对";
    }
    return standard.exact() ? "确定值" : "上下限";
  }
}
