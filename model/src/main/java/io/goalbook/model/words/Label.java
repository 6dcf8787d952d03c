package io.goalbook.model.words;

/** What a label in a form stands for: the fields of {@code data/words/labels.csv}. */
public enum Label {
  /** 项目名称. */
  PROJECT_NAME,
  /** 项目 alone: names the project where a text stands beside it and nothing else names one. */
  PROJECT,
  /** 项目编码. */
  PROJECT_CODE,
  /** 主管部门. */
  COMPETENT_DEPARTMENT,
  /** 实施单位. */
  IMPLEMENTING_UNIT,
  /** 年度资金总额. */
  BUDGET,
  /** 项目总额, 中期资金总额. */
  TOTAL_BUDGET,
  /** 其中：财政拨款. */
  FISCAL_FUNDS,
  /** 其中：其他资金. */
  OTHER_FUNDS,
  /** 其中：上年结转. */
  CARRIED_OVER,
  /** 资金用途. */
  FUND_USE,
  /** A part of the money that is neither kind above: read, not kept. */
  FUNDS_PART,
  /** 资金支出计划. */
  SPENDING_PLAN,
  /** 绩效目标, 年度目标. */
  GOAL,
  /** 中期目标. */
  MIDTERM_GOAL,
  /** 一级指标. */
  LEVEL1,
  /** 二级指标. */
  LEVEL2,
  /** 三级指标, 绩效内容. */
  INDICATOR_NAME,
  /** 绩效指标描述. */
  DESCRIPTION,
  /** 指标值. */
  TARGET_VALUE,
  /** 中期指标值: the value of the mid-term beside that of the year. */
  MIDTERM_VALUE,
  /** A value column that is headed by the name of a town. */
  AREA_VALUE,
  /** 绩效指标 over or beside the columns of the levels; alone it heads the names. */
  GROUP,
  /** 合计, 总分, 预算执行率: a row or column that is no indicator. */
  TOTAL,
  /** 指标性质, 计算符号. */
  COMPARATOR,
  /** 计量单位. */
  UNIT,
  /** 分值, 权重. */
  WEIGHT,
  /** 指标值确定依据. */
  BASIS,
  /** 实际完成值. */
  ACTUAL,
  /** 指标方向: 正向, 反向. */
  DIRECTION,
  /** 备注 and other columns and fields that are known and not kept. */
  IGNORED,
  /** A person's name follows: masked. */
  PERSON
}
