package io.goalbook.model.place;

/**
 * One division of GB/T 2260.
 *
 * @param code six digits
 * @param name the official name, as GB/T 2260 has it
 * @param level its level
 */
public record Division(String code, String name, Level level) {

  /** The three levels of GB/T 2260. */
  public enum Level {
    PROVINCE,
    CITY,
    COUNTY
  }

  /** The code of the province it belongs to; its own for a province. */
  public String provinceCode() {
    return code.substring(0, 2) + "0000";
  }

  /** The code of the city it belongs to; its own for a city. */
  public String cityCode() {
    return code.substring(0, 4) + "00";
  }
}
