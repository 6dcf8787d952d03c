package io.goalbook.charts.workbook;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashMap;
import java.util.Map;

/** Chinese words for the codes of the tables. */
final class Wordings {
  private final Map<String, WordRow> reasons = new HashMap<>();

  Wordings(WordLists words) {
    words.rows("reasons").forEach(row -> reasons.put(row.get("code"), row));
  }

  String reason(String code) {
    WordRow row = reasons.get(code);
    return row == null ? code : row.get("wording");
  }

  String advice(String code) {
    WordRow row = reasons.get(code);
    return row == null ? "" : row.get("advice");
  }

  static String status(String code) {
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
  static String comparator(String code) {
    return switch (code) {
      case ">=" -> "≥";
      case "<=" -> "≤";
      case "=" -> "＝";
      default -> code;
    };
  }

  static String outcome(String code) {
    return switch (code) {
      case "fits" -> "相符";
      case "unexplained" -> "测算不足";
      case "above_budget" -> "测算需求超出预算";
      case "not_comparable" -> "对象不同，不可比";
      default -> code;
    };
  }

  static String reconciliation(String code) {
    return code.equals("item_costs") ? "分项成本合计" : "标准×数量";
  }

  static String valueKind(String code) {
    return switch (code) {
      case "quantity" -> "数值";
      case "range" -> "区间";
      case "deadline" -> "时限";
      case "qualitative" -> "定性";
      case "placeholder" -> "填“无”";
      default -> code;
    };
  }

  static String tableKind(String code) {
    return switch (code) {
      case "project" -> "项目表";
      case "regional" -> "区域绩效目标表";
      case "self_evaluation" -> "自评表";
      default -> code;
    };
  }
}
