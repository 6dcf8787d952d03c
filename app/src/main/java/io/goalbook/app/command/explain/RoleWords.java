package io.goalbook.app.command.explain;

import io.goalbook.ingest.layout.form.CellRole;
import io.goalbook.model.words.Label;
import java.util.Optional;

/** Chinese words for what cells were taken for. */
final class RoleWords {
  static final String LEGEND =
      "各格后的〔〕说明读作什么：〔栏：…〕是栏目名，〔列：…〕是指标区的列名，其余是所属栏目的内容；〔未用〕的格没有读取；" + "“〃”“←”是合并单元格的延续。";

  private RoleWords() {}

  static String of(Optional<CellRole> role) {
    return "〔" + role.map(RoleWords::word).orElse("未用") + "〕";
  }

  private static String word(CellRole role) {
    String field = role.label().map(RoleWords::field).orElse("");
    return switch (role.kind()) {
      case FIELD_NAME -> "栏：" + field;
      case COLUMN_NAME -> "列：" + field;
      case FIELD_VALUE, COLUMN_VALUE -> field;
      case FIELD_UNKNOWN -> "未识别的栏目";
      case COLUMN_UNKNOWN -> "未识别的列";
      case PASSED_OVER -> "不是指标";
      case NOTE -> "表题、说明";
      case NOT_READ -> "未能读出";
    };
  }

  private static String field(Label label) {
    return switch (label) {
      case PROJECT_NAME -> "项目名称";
      case PROJECT -> "项目";
      case PROJECT_CODE -> "项目编码";
      case COMPETENT_DEPARTMENT -> "主管部门";
      case IMPLEMENTING_UNIT -> "实施单位";
      case BUDGET -> "年度预算";
      case TOTAL_BUDGET -> "项目总额";
      case FISCAL_FUNDS -> "财政资金";
      case OTHER_FUNDS -> "其他资金";
      case CARRIED_OVER -> "上年结转";
      case FUND_USE -> "资金用途";
      case FUNDS_PART -> "资金其他部分";
      case SPENDING_PLAN -> "支出计划";
      case GOAL -> "绩效目标";
      case MIDTERM_GOAL -> "中期目标";
      case LEVEL1 -> "一级指标";
      case LEVEL2 -> "二级指标";
      case INDICATOR_NAME -> "指标名称";
      case DESCRIPTION -> "指标描述";
      case TARGET_VALUE -> "指标值";
      case MIDTERM_VALUE -> "中期指标值";
      case AREA_VALUE -> "乡镇指标值";
      case GROUP -> "指标总栏";
      case TOTAL -> "合计";
      case COMPARATOR -> "比较符";
      case UNIT -> "单位";
      case WEIGHT -> "分值";
      case BASIS -> "确定依据";
      case ACTUAL -> "完成值";
      case DIRECTION -> "指标方向";
      case IGNORED -> "不读";
      case PERSON -> "人员，不读";
    };
  }
}
