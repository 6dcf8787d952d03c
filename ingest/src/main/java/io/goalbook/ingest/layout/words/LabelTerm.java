package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordRow;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a word before a label says of the field: {@code data/words/kinds.csv}, kind label_before.
 */
enum LabelTerm {
  /** 其中, 申报: nothing. */
  PART {
    @Override
    Label of(Label label) {
      return label;
    }
  },
  /** 当年: it is for the year. */
  ANNUAL {
    @Override
    Label of(Label label) {
      return switch (label) {
        case TOTAL_BUDGET -> Label.BUDGET;
        case MIDTERM_GOAL -> Label.GOAL;
        case MIDTERM_VALUE -> Label.TARGET_VALUE;
        default -> label;
      };
    }
  },
  /** 实施期: it is for the whole project. */
  MIDTERM {
    @Override
    Label of(Label label) {
      return switch (label) {
        case BUDGET -> Label.TOTAL_BUDGET;
        case GOAL -> Label.MIDTERM_GOAL;
        case TARGET_VALUE -> Label.MIDTERM_VALUE;
        default -> Label.IGNORED;
      };
    }
  },
  /** 上年: it is for a year that is over. */
  PAST {
    @Override
    Label of(Label label) {
      return Label.IGNORED;
    }
  };

  /** The field of a label with the word before it. */
  abstract Label of(Label label);

  static LabelTerm of(WordRow row) {
    return Arrays.stream(values())
        .filter(term -> term.name().toLowerCase(Locale.ROOT).equals(row.get("meaning")))
        .findFirst()
        .orElseThrow(() -> row.error("栏目 meaning 应为 part、annual、midterm 或 past"));
  }
}
