package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.cost.CostKind;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Service;

/** Chinese words for the codes of the tables of this room. */
final class TopicWords {
  private static final int KIND_WORDS = 6;

  private TopicWords() {}

  static String sourceLevel(String code) {
    return switch (code) {
      case "central" -> "中央";
      case "province" -> "省级";
      case "city" -> "市级";
      case "county" -> "县级";
      case "unknown" -> "有文号，级次不明";
      case "none" -> "未载明文号";
      default -> code;
    };
  }

  static String transfer(String code) {
    return switch (code) {
      case "split" -> "已分解";
      case "partly_split" -> "部分分解";
      case "not_split" -> "未见分解";
      case "above_allotted" -> "项目合计超出下达数（待核实）";
      case "not_listed" -> "下达表未列";
      case "county_unknown" -> "县名待核实";
      default -> code;
    };
  }

  static String promise(String code) {
    return switch (code) {
      case "reached" -> "达到";
      case "below" -> "低于";
      case "above" -> "高于";
      case "not_found" -> "各县未见同名数量";
      default -> code;
    };
  }

  static String report(String code) {
    return switch (code) {
      case "reported" -> "已报送";
      case "late" -> "逾期报送";
      case "missing" -> "未见报送";
      case "county_unknown" -> "县名待核实";
      default -> code;
    };
  }

  static String pair(String code) {
    return switch (code) {
      case "used" -> "已配对";
      case "ambiguous" -> "多个数量，未配对";
      case "opposed_bounds" -> "上下限方向相反";
      case "no_number" -> "数量无数值";
      case "no_quantity" -> "无同类数量";
      default -> code;
    };
  }

  static String certainty(String code) {
    return switch (code) {
      case "certain" -> "确定";
      case "likely" -> "较可能";
      default -> code;
    };
  }

  static String comparison(String code) {
    return switch (code) {
      case "matches" -> "一致";
      case "below" -> "低于";
      case "above" -> "高于";
      case "undecided" -> "无法判断";
      case "no_standard" -> "无标准";
      default -> code;
    };
  }

  static String copy(String code) {
    return switch (code) {
      case "identical" -> "全部相同";
      case "overlap" -> "大部分相同";
      case "common_template" -> "通用模板";
      default -> code;
    };
  }

  static String project(String code) {
    return switch (code) {
      case "continued" -> "延续";
      case "new" -> "新增";
      case "gone" -> "不再有";
      case "ambiguous" -> "无法对应";
      case "changed" -> "有变化";
      case "moved" -> "换了位置";
      case "read_differently" -> "内容未变，读法有变";
      default -> code;
    };
  }

  static String matchedBy(String code) {
    return switch (code) {
      case "code" -> "项目编码";
      case "code_without_year" -> "项目编码（不计年度）";
      case "name_and_unit" -> "名称和单位";
      case "name" -> "名称";
      default -> code;
    };
  }

  static String target(String code) {
    return switch (code) {
      case "standard" -> "补助标准";
      case "satisfaction" -> "满意度目标";
      case "target" -> "其他指标值";
      default -> code;
    };
  }

  static String direction(String code) {
    return switch (code) {
      case "higher" -> "提高";
      case "lower" -> "降低";
      case "other" -> "有变化";
      default -> code;
    };
  }

  static String cause(String code) {
    return switch (code) {
      case "documents" -> "文件变化";
      case "versions" -> "词表、更正或程序变化";
      case "both" -> "文件和版本均有变化";
      case "other" -> "其他";
      default -> code;
    };
  }

  static String figure(String code) {
    return switch (code) {
      case "projects" -> "项目（个）";
      case "indicators" -> "指标（条）";
      case "budget_yuan" -> "年度预算（元）";
      case "satisfaction_mean_percent" -> "满意度目标均值（%）";
      case "cost_standard_yuan" -> "补助标准（元）";
      default -> code;
    };
  }

  static String version(String code) {
    return switch (code) {
      case "words" -> "词表";
      case "reference" -> "参考表";
      case "program" -> "程序";
      case "reader" -> "读取规则";
      case "duckdb" -> "数据库";
      case "corrections" -> "更正表";
      case "data_date" -> "数据日期";
      default -> code;
    };
  }

  /** What a key figure is about: the six words of a kind of cost standard, or nothing. */
  static String subject(String subject) {
    String[] words = subject.split("·", -1);
    if (words.length != KIND_WORDS) {
      return subject;
    }
    CostKind kind = new CostKind(words[0], words[1], words[2], words[3], words[4], words[5]);
    return "%s，%s，%s，%s"
        .formatted(
            Service.of(kind).name(),
            PayeeGroup.payeeWording(kind.payee()),
            Origin.of(kind.origin()).wording(),
            Service.of(kind).unit());
  }

  static String yes(boolean value, String word) {
    return value ? word : "";
  }
}
