package io.goalbook.charts.figure;

import io.goalbook.analytics.cost.CostKind;

/**
 * A benefit with its basis and period: one row of a picture. Only values of one service may be
 * compared.
 *
 * @param benefit 补助（支出）事项
 * @param subKind 细类
 * @param payee the payee's code
 * @param per the basis' code or the unit's own word
 * @param period the period's code
 */
public record Service(String benefit, String subKind, String payee, String per, String period) {

  /** The service of a kind, whatever its origin. */
  public static Service of(CostKind kind) {
    return new Service(kind.benefit(), kind.subKind(), kind.payee(), kind.per(), kind.period());
  }

  /** For example {@code 残疾儿童康复（手术）}. */
  public String name() {
    return subKind.equals("未细分") ? benefit : benefit + "（" + subKind + "）";
  }

  /** For example {@code 元/人·年}. */
  public String unit() {
    String time = periodWording(period);
    return "元/" + perWording(per) + (period.equals("unstated") ? "" : "·" + time);
  }

  /** The unit, and that no period is printed where none is. */
  public String basis() {
    return period.equals("unstated") ? unit() + "，时间未载明" : unit();
  }

  /** The Chinese word for a basis' code. */
  public static String perWording(String per) {
    return switch (per) {
      case "person" -> "人";
      case "household" -> "户";
      case "person_time" -> "人次";
      default -> per;
    };
  }

  /** The Chinese word for a period's code. */
  public static String periodWording(String period) {
    return switch (period) {
      case "year" -> "年";
      case "quarter" -> "季";
      case "month" -> "月";
      case "day" -> "日";
      case "term" -> "学期";
      case "once" -> "次";
      case "unstated" -> "未载明";
      default -> period;
    };
  }
}
