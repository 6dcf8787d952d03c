package io.goalbook.ingest.document.rtf;

import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.EnumSet;
import java.util.Set;

/**
 * The groups of rich text that are no text of the document, and those that are one of their own.
 */
final class RtfDestinations {
  /** The destinations whose text stands where they stand. */
  private static final Set<Command> IN_PLACE =
      EnumSet.of(
          Command.rtf,
          Command.field,
          Command.fldrslt,
          Command.result,
          Command.shp,
          Command.shpgrp,
          Command.nesttableprops,
          Command.ud,
          Command.upr);

  private RtfDestinations() {}

  /** Whether a note or a text box begins. */
  static boolean opensFlow(Command command) {
    return command == Command.footnote
        || command == Command.shptxt
        || command == Command.dptxbxtext;
  }

  /**
   * Whether the group that opens with this word is no text of the document.
   *
   * @param optional whether the file says that who does not know the word shall skip the group
   */
  static boolean isSkipped(Command command, boolean optional) {
    if (IN_PLACE.contains(command)) {
      return false;
    }
    // The parser gives optionalcommand in place of an optional word that it does not know.
    return optional
        || command == Command.optionalcommand
        || command.getCommandType() == CommandType.Destination;
  }
}
