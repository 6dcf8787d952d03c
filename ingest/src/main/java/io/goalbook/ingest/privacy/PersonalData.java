package io.goalbook.ingest.privacy;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.kept.Answers;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Masks persons' names after their labels, telephone and identity numbers in every text of a
 * document, and takes out tables that list persons. Immutable and safe for threads.
 */
public final class PersonalData {
  private static final int LONGEST_LABEL = 14;

  private final Labels labels;
  private final PersonalText texts;
  private final PersonalLists lists;
  private final Answers<String, Known> known = new Answers<>(this::know);

  private PersonalData(Labels labels, PersonalText texts, PersonalLists lists) {
    this.labels = labels;
    this.texts = texts;
    this.lists = lists;
  }

  /** Masks by the words of the lists. */
  public static PersonalData from(WordLists words) {
    return new PersonalData(
        Labels.from(words), PersonalText.from(words), PersonalLists.from(words));
  }

  /** The document without personal data. */
  public Masked mask(Document document) {
    Count count = new Count();
    List<Block> blocks = new ArrayList<>();
    int listed = 0;
    for (Block block : document.blocks()) {
      if (block instanceof PartStart start) {
        blocks.add(start);
      } else if (block instanceof Paragraph paragraph) {
        blocks.add(new Paragraph(count.of(texts.mask(paragraph.text()))));
      } else if (block instanceof Table table) {
        if (isListOfPersons(table)) {
          listed++;
        } else {
          blocks.add(mask(table, count));
        }
      }
    }
    return new Masked(
        new Document(document.format(), blocks, document.unread()), count.masked, listed);
  }

  private boolean isListOfPersons(Table table) {
    for (int row = 0; row + 1 < table.rowCount(); row++) {
      boolean name = false;
      boolean detail = false;
      for (Cell cell : table.rowCells(row)) {
        PersonalLists.Heading heading = known.to(cell.text()).heading();
        name |= heading == PersonalLists.Heading.NAME;
        detail |= heading == PersonalLists.Heading.DETAIL;
      }
      if (name && detail) {
        return true;
      }
    }
    return false;
  }

  // A cell in which nothing is masked is the same object.
  @SuppressWarnings("ReferenceEquality")
  private Table mask(Table table, Count count) {
    List<Cell> cells = new ArrayList<>();
    BitSet personColumns = new BitSet();
    boolean changed = false;
    for (int row = 0; row < table.rowCount(); row++) {
      Beside before = Beside.NOTHING;
      for (Cell cell : table.rowCells(row)) {
        Beside read = known.to(cell.text()).beside();
        if (read != Beside.NOTHING) {
          personColumns.set(cell.column(), read == Beside.PERSON || read == Beside.OFFICE);
        }
        boolean text = read == Beside.NOTHING && !cell.isBlank();
        boolean below = personColumns.get(cell.column());
        Cell masked = text ? value(cell, before, below, count) : mask(cell, count);
        changed |= masked != cell;
        cells.add(masked);
        before = read;
      }
    }
    return changed ? new Table(cells) : table;
  }

  private Known know(String text) {
    return new Known(beside(text), lists.heading(text), texts.mask(text));
  }

  private Beside beside(String text) {
    Optional<Label> label = labels.match(text).map(Labels.Match::label);
    if (label.isPresent()) {
      return switch (label.get()) {
        case PERSON -> Beside.PERSON;
        case PROJECT_CODE -> Beside.CODE;
        default -> Beside.OTHER;
      };
    }
    boolean office = text.length() <= LONGEST_LABEL && texts.endsWithLabel(text);
    return office ? Beside.OFFICE : Beside.NOTHING;
  }

  /** Who stands beside or below the label of a person is one. */
  private Cell value(Cell cell, Beside before, boolean below, Count count) {
    if (before == Beside.PERSON
        || ((before == Beside.OFFICE || below) && texts.isPerson(cell.text()))) {
      return hide(cell, count);
    }
    return before == Beside.CODE
        ? kept(cell, texts.maskCode(cell.text()), texts.maskCode(cell.raw()), count)
        : mask(cell, count);
  }

  private static Cell hide(Cell cell, Count count) {
    count.masked++;
    return cell.withText(PersonalText.MASK, PersonalText.MASK);
  }

  private Cell mask(Cell cell, Count count) {
    PersonalText.Result text = known.to(cell.text()).masked();
    boolean same = cell.raw().equals(cell.text());
    return kept(cell, text, same ? text : texts.mask(cell.raw()), count);
  }

  private static Cell kept(
      Cell cell, PersonalText.Result text, PersonalText.Result raw, Count count) {
    if (text.masked() == 0 && raw.masked() == 0) {
      return cell;
    }
    // Invisible marks inside a number hide it from the masking of the raw text.
    String safe = raw.masked() < text.masked() ? text.text() : raw.text();
    return cell.withText(count.of(text), safe);
  }

  /** What the text of a cell says, wherever it stands. */
  private record Known(Beside beside, PersonalLists.Heading heading, PersonalText.Result masked) {}

  /** What the cell before is. */
  private enum Beside {
    /** A label of a person that the list has: whatever stands beside it is hidden. */
    PERSON,
    /** 财务负责人（签字）: a label with an office that no list has; a name beside it is hidden. */
    OFFICE,
    /** The label of a project code. */
    CODE,
    /** Another label. */
    OTHER,
    /** No label. */
    NOTHING
  }

  private static final class Count {
    private int masked;

    private String of(PersonalText.Result result) {
      masked += result.masked();
      return result.text();
    }
  }

  /**
   * A document without personal data.
   *
   * @param document the document
   * @param masked how many were masked
   * @param lists how many tables that list persons were taken out
   */
  public record Masked(Document document, int masked, int lists) {}
}
