package io.goalbook.charts.workbook.sheet;

import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Chinese words for the codes of the tables. */
public final class Wordings {
  private final Map<String, WordRow> reasons = new HashMap<>();

  /** Takes the reasons out of the word lists. */
  public Wordings(WordLists words) {
    words.rows("reasons").forEach(row -> reasons.put(row.get("code"), row));
  }

  /** Why something was not read, or read with doubt. */
  public String reason(String code) {
    WordRow row = reasons.get(code);
    return row == null ? code : row.get("wording");
  }

  /** What an analyst can do about it; empty when there is nothing. */
  public String advice(String code) {
    WordRow row = reasons.get(code);
    return row == null ? "" : row.get("advice");
  }

  /** What became of a file. */
  public static String status(String code) {
    return switch (code) {
      case "read" -> "已读";
      case "partly_read" -> "部分已读";
      case "rejected" -> "未读";
      case "duplicate" -> "重复";
      case "gone" -> "已不在收件箱";
      case "doubt" -> "存疑";
      default -> code;
    };
  }

  /** The sign as it is printed in Chinese texts. */
  public static String comparator(String code) {
    return switch (code) {
      case ">=" -> "≥";
      case "<=" -> "≤";
      case "=" -> "＝";
      default -> code;
    };
  }

  /** What a reconciliation gave. */
  public static String outcome(String code) {
    return switch (code) {
      case "fits" -> "相符";
      case "unexplained" -> "测算不足";
      case "above_budget" -> "测算需求超出预算";
      case "not_comparable" -> "不可比";
      default -> code;
    };
  }

  /** Why a rate and a quantity cannot be compared. */
  public static Optional<String> notComparable(Reconciliation row) {
    return row.reason()
        .map(
            code ->
                switch (code) {
                  case "different_objects" ->
                      "对象不同：标准为"
                          + row.rateObject().orElse("")
                          + "，数量为"
                          + row.quantityObject().orElse("");
                  case "rates_not_paired" -> "有多个标准，未能逐一对应数量，测算需求只含已对应的部分";
                  case "rate_of_a_day" -> "标准按天计，天数未载明";
                  case "rate_of_a_term" -> "标准按学期计，学期数未载明";
                  case "item_of_a_day" -> "有分项按天计，天数未载明";
                  case "item_of_a_term" -> "有分项按学期计，学期数未载明";
                  default -> code;
                });
  }

  /** Why no quantity could be laid beside a project's rates. */
  public static String unreconciled(String code) {
    return switch (code) {
      case "no_quantity" -> "没有与标准同单位的数量";
      case "rates_not_paired" -> "有多个标准，没有一个对应到唯一的数量";
      case "several_quantities" -> "有多个同单位的数量，未写明按哪个计";
      case "no_number" -> "数量为区间，或与标准相乘过大（待核实）";
      default -> code;
    };
  }

  /** How a county's value lies among those of its province. */
  public static String deviation(String code) {
    return switch (code) {
      case "usual" -> "";
      case "outlier" -> "偏离较大（待核实）";
      case "too_few" -> "样本不足，仅列示";
      case "no_spread" -> "多数县相同，不作判断";
      case "bounds_only" -> "只有上下限";
      default -> code;
    };
  }

  /** What was set against the budget. */
  public static String reconciliation(String code) {
    return code.equals("item_costs") ? "分项成本合计" : "标准×数量";
  }

  /** The kind of a target value. */
  public static String valueKind(String code) {
    return switch (code) {
      case "quantity" -> "数值";
      case "range" -> "区间";
      case "deadline" -> "时限";
      case "qualitative" -> "定性";
      case "placeholder" -> "填“无”";
      default -> code;
    };
  }

  /** The kind of a goal table. */
  public static String tableKind(String code) {
    return switch (code) {
      case "project" -> "项目表";
      case "regional" -> "区域绩效目标表";
      case "self_evaluation" -> "自评表";
      default -> code;
    };
  }
}
