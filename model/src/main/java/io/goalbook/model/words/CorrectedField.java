package io.goalbook.model.words;

import static io.goalbook.model.words.CorrectedField.Subject.ANY;
import static io.goalbook.model.words.CorrectedField.Subject.INDICATOR;
import static io.goalbook.model.words.CorrectedField.Subject.PROJECT;

import java.util.Locale;

/**
 * What {@code corrections.csv} may override: columns of {@code projects} and {@code indicators}.
 * The order is that in which several corrections of one row are applied, so that a number or a unit
 * counts after the cell that it stands in.
 */
public enum CorrectedField {
  PROJECT_NAME(PROJECT, "项目名称"),
  PROJECT_CODE(PROJECT, "项目编码"),
  DOCUMENT_NUMBER(PROJECT, "文号"),
  COMPETENT_DEPARTMENT(PROJECT, "主管部门"),
  IMPLEMENTING_UNIT(PROJECT, "实施单位"),
  DEPARTMENT_CODE(PROJECT, "部门代码"),
  COUNTY_CODE(PROJECT, "区划代码"),
  FISCAL_YEAR(PROJECT, "预算年度"),
  TABLE_KIND(PROJECT, "表类"),
  STAGE(PROJECT, "阶段"),
  BUDGET_YUAN(PROJECT, "年度预算"),
  TOTAL_BUDGET_YUAN(PROJECT, "项目总额"),
  FISCAL_FUNDS_YUAN(PROJECT, "财政资金"),
  OTHER_FUNDS_YUAN(PROJECT, "其他资金"),
  CARRIED_OVER_YUAN(PROJECT, "上年结转"),
  FUND_USE(PROJECT, "资金用途"),
  GOAL(PROJECT, "绩效目标"),
  LEVEL1(INDICATOR, "一级指标"),
  LEVEL2(INDICATOR, "二级指标"),
  NAME(INDICATOR, "指标名称"),
  DESCRIPTION(INDICATOR, "指标描述"),
  RAW_VALUE(INDICATOR, "指标值"),
  NUMBER(INDICATOR, "数值"),
  UNIT(INDICATOR, "单位"),
  COMPARATOR(INDICATOR, "比较符"),
  TERM(INDICATOR, "期限"),
  AREA(INDICATOR, "乡镇"),
  WEIGHT(INDICATOR, "分值"),
  ACTUAL_RAW(INDICATOR, "完成值"),
  BASIS(INDICATOR, "确定依据"),
  /** The row or the table is none: nothing of it is stored. */
  DROP(ANY, "删除");

  private final Subject subject;
  private final String word;

  CorrectedField(Subject subject, String word) {
    this.subject = subject;
    this.word = word;
  }

  /** The word as it stands in the file, for example {@code budget_yuan}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Chinese word for it. */
  public String word() {
    return word;
  }

  /** Whether a project has it. */
  public boolean isOfProjects() {
    return subject != INDICATOR;
  }

  /** Whether an indicator has it. */
  public boolean isOfIndicators() {
    return subject != PROJECT;
  }

  /** The field that has this code. */
  public static CorrectedField ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** What a field belongs to. */
  enum Subject {
    PROJECT,
    INDICATOR,
    ANY
  }
}
