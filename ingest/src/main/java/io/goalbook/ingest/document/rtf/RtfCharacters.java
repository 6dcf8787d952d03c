package io.goalbook.ingest.document.rtf;

import com.rtfparserkit.rtf.Command;

/** The words of rich text that stand for characters. */
final class RtfCharacters {
  private RtfCharacters() {}

  /** The text that a word stands for, empty when it stands for none. */
  static String text(Command command) {
    return switch (command) {
      case tab -> "\t";
      case line, softline, page, column -> "\n";
      case nonbreakinghyphen -> "-";
      case nonbreakingspace, emspace, enspace, qmspace -> " ";
      case emdash -> "—";
      case endash -> "–";
      case bullet -> "•";
      case lquote -> "‘";
      case rquote -> "’";
      case ldblquote -> "“";
      case rdblquote -> "”";
      default -> "";
    };
  }
}
