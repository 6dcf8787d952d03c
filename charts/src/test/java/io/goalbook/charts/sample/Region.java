package io.goalbook.charts.sample;

import io.goalbook.model.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Some counties of one province and year, some of them with very long names. */
public record Region(String province, String code, int year, int counties) {
  private static final List<String> LONG_NAMES = List.of("积石山保安族东乡族撒拉族自治县", "双江拉祜族佤族布朗族傣族自治县");

  private static final String HEADS = "怀平安宁清新长永兴武丰金临东西南北中海河";
  private static final String TAILS = "来罗阳城源山川原州江陵平安水宁定昌化德康";

  /** The counties in the order of their codes. */
  public List<Place> places() {
    return IntStream.range(0, counties).mapToObj(this::place).toList();
  }

  private Place place(int at) {
    return new Place(
        Optional.of(province),
        Optional.empty(),
        Optional.of(code.substring(0, 2) + String.format("%02d%02d", 1 + at / 20, 21 + at % 20)),
        Optional.of(name(at)),
        OptionalInt.of(year));
  }

  private String name(int at) {
    if (at % 30 == 7) {
      return LONG_NAMES.get(at / 30 % 2);
    }
    return "" + HEADS.charAt(at % 20) + TAILS.charAt((at * 7 + at / 20) % 20) + "县";
  }
}
