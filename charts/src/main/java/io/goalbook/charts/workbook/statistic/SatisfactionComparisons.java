package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.satisfaction.DepartmentSatisfaction;
import io.goalbook.analytics.satisfaction.DepartmentSatisfaction.Projects;
import io.goalbook.analytics.satisfaction.SatisfactionGroup;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The satisfaction targets by whom they ask, by field, and beside those of whole departments. */
final class SatisfactionComparisons {
  private SatisfactionComparisons() {}

  static List<Column<SatisfactionGroup>> groups() {
    return List.of(
        Column.optional("省份", 16, row -> row.place().province()),
        Column.optional("地市", 12, row -> row.place().city()),
        Column.text("县（市、区、旗）", 16, row -> row.place().county().orElse("全省")),
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.text("分组", 12, SatisfactionComparisons::dimension),
        Column.text("对象或领域", 14, row -> row.groupName().orElse("未载明")),
        Column.integer("县数", 12, SatisfactionGroup::counties),
        Column.integer("目标条数", 10, SatisfactionGroup::n),
        group("最小值", Distribution::min),
        group("下四分位", Distribution::p25),
        group("中位数", Distribution::median),
        group("上四分位", Distribution::p75),
        group("最大值", Distribution::max),
        group("平均值", Distribution::mean));
  }

  private static String dimension(SatisfactionGroup row) {
    return row.dimension().equals("field") ? "领域" : "服务对象";
  }

  private static Column<SatisfactionGroup> group(
      String header, Function<Distribution, BigDecimal> value) {
    return Column.percent(header, 11, row -> Optional.of(value.apply(row.percent())));
  }

  static List<Column<DepartmentSatisfaction>> departments() {
    return Stream.concat(
            PlaceColumns.of(DepartmentSatisfaction::place),
            Stream.of(
                Column.optional("部门", 20, DepartmentSatisfaction::department),
                Column.text("部门整体目标", 20, DepartmentSatisfaction::name),
                Column.optional("部门目标的对象", 12, DepartmentSatisfaction::serviceObject),
                Column.percent("部门目标", 10, DepartmentSatisfaction::percent),
                Column.optional("项目目标的对象", 12, projects(Projects::serviceObject)),
                Column.number(
                    "项目目标条数", 10, projects(row -> Optional.of(BigDecimal.valueOf(row.n())))),
                Column.percent("项目最低", 10, projects(row -> Optional.of(row.min()))),
                Column.percent("项目平均", 10, projects(row -> Optional.of(row.mean()))),
                Column.percent("项目最高", 10, projects(row -> Optional.of(row.max()))),
                Column.text("结果", 20, (DepartmentSatisfaction row) -> comparison(row.comparison())),
                Column.<DepartmentSatisfaction>number(
                    "项目平均减部门（百分点）", 14, DepartmentSatisfaction::differencePoints),
                Column.text("位置", 26, DepartmentSatisfaction::location)))
        .toList();
  }

  private static <T> Function<DepartmentSatisfaction, Optional<T>> projects(
      Function<Projects, Optional<T>> value) {
    return row -> row.projects().flatMap(value);
  }

  private static String comparison(String code) {
    return switch (code) {
      case "same_object" -> "对象相同";
      case "different_object" -> "对象不同，仅并列";
      case "object_unstated" -> "对象未载明，仅并列";
      case "no_project_target" -> "项目没有满意度目标";
      default -> code;
    };
  }
}
