package io.goalbook.ingest.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph of binary Word, in which control characters stand for many things. */
final class DocText {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;

  private final StringBuilder text = new StringBuilder();
  // For each open field, whether its result has begun: its code is no text.
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private DocText() {}

  /** The text that a reader of the final version sees, not normalised. */
  static String of(Paragraph paragraph) {
    DocText text = new DocText();
    for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
      CharacterRun run = paragraph.getCharacterRun(index);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.add(run);
      }
    }
    return text.text.toString();
  }

  private void add(CharacterRun run) {
    if (run.isSymbol()) {
      if (!fields.contains(false)) {
        text.append(symbol(run));
      }
      return;
    }
    String characters = run.text();
    for (int index = 0; index < characters.length(); index++) {
      add(characters.charAt(index));
    }
  }

  private void add(char character) {
    switch (character) {
      case FIELD_BEGIN -> fields.push(false);
      case FIELD_SEPARATOR -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case FIELD_END -> fields.poll();
      default -> {
        if (!fields.contains(false)) {
          text.append(shown(character));
        }
      }
    }
  }

  // Cell ends, anchors of pictures and notes, and hyphens that may be are not shown.
  private static String shown(char character) {
    return switch (character) {
      case '\t' -> "\t";
      case 0x0B, 0x0C, 0x0E -> "\n";
      case 0x1E -> "-";
      default -> character < ' ' ? "" : Character.toString(character);
    };
  }

  private static String symbol(CharacterRun run) {
    @Nullable Ffn font = run.getSymbolFont();
    String name = font == null ? "" : font.getMainFontName();
    String code = String.format(Locale.ROOT, "%04X", (int) run.getSymbolCharacter());
    return SymbolFont.text(name, code);
  }
}
