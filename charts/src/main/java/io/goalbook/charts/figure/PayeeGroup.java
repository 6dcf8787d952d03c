package io.goalbook.charts.figure;

/**
 * Who receives the money, as far as pictures tell apart: staff pay never stands beside subsidies.
 */
public enum PayeeGroup {
  /** Beneficiaries. */
  SUBSIDY("cost-standards", "补助标准"),
  /** Grass-roots staff: pay. */
  STAFF("staff-pay", "基层工作人员待遇"),
  /** Organisations and equipment. */
  OTHER("other-costs", "机构、设备支出标准");

  private final String slug;
  private final String wording;

  PayeeGroup(String slug, String wording) {
    this.slug = slug;
    this.wording = wording;
  }

  /** Its name in file names. */
  public String slug() {
    return slug;
  }

  /** The Chinese words for it. */
  public String wording() {
    return wording;
  }

  /** The group of a payee's code in the tables. */
  public static PayeeGroup of(String payee) {
    return switch (payee) {
      case "beneficiary" -> SUBSIDY;
      case "staff" -> STAFF;
      default -> OTHER;
    };
  }

  /** The Chinese word for a payee's code. */
  public static String payeeWording(String payee) {
    return switch (payee) {
      case "beneficiary" -> "受益对象";
      case "staff" -> "基层工作人员";
      case "organisation" -> "机构";
      case "equipment" -> "设备";
      default -> payee;
    };
  }
}
