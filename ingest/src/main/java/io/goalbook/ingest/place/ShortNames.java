package io.goalbook.ingest.place;

import java.util.Optional;
import java.util.regex.Pattern;

/** How people shorten the official name of a division: without its kind and its peoples. */
final class ShortNames {
  /** One character alone is part of too many other names. */
  private static final int SHORTEST = 2;

  /**
   * The peoples in the names of autonomous divisions; the longer ones stand there without 族 too.
   */
  private static final String PEOPLE =
      "(?:(?:各|满|回|畲|苗|瑶|侗|壮|黎|羌|彝|藏|水|傣|佤|白|怒|土)族"
          + "|(?:土家|朝鲜|仫佬|毛南|仡佬|布依|哈尼|纳西|拉祜|布朗|景颇|傈僳|独龙|普米|裕固|东乡|保安|撒拉"
          + "|蒙古|锡伯|哈萨克|塔吉克|达斡尔|鄂温克|鄂伦春|维吾尔|柯尔克孜)族?)";

  private static final Pattern PEOPLES_AND_KIND =
      Pattern.compile(PEOPLE + "+(?:自治[县旗州]|区)$|(?:地区|林区|特区|新区|[县市区旗盟])$");

  /** For a division that is named after nothing but its people. */
  private static final Pattern AUTONOMOUS = Pattern.compile("族?自治[县旗州]$");

  private ShortNames() {}

  /**
   * Shortens a name.
   *
   * @return empty when less than two characters would be left
   */
  static Optional<String> of(String name) {
    return without(PEOPLES_AND_KIND, name).or(() -> without(AUTONOMOUS, name));
  }

  private static Optional<String> without(Pattern ending, String name) {
    return Optional.of(ending.matcher(name).replaceFirst(""))
        .filter(rest -> rest.length() >= SHORTEST && rest.length() < name.length());
  }
}
