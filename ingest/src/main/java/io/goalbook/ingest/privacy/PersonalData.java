package io.goalbook.ingest.privacy;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.Labels;
import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * Masks persons' names after their labels, telephone and identity numbers in every text of a
 * document, and takes out tables that list persons. Immutable and safe for threads.
 */
public final class PersonalData {
  private final Labels labels;
  private final PersonalText texts;
  private final PersonalLists lists;

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
      if (block instanceof Paragraph paragraph) {
        blocks.add(new Paragraph(count.of(texts.mask(paragraph.text()))));
      } else if (block instanceof Table table) {
        if (lists.isListOfPersons(table)) {
          listed++;
        } else {
          blocks.add(mask(table, count));
        }
      }
    }
    return new Masked(new Document(document.format(), blocks), count.masked, listed);
  }

  private Table mask(Table table, Count count) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      boolean afterPerson = false;
      for (Cell cell : table.rowCells(row)) {
        boolean label = isPersonLabel(cell);
        cells.add(
            afterPerson && !cell.isBlank() && !isLabel(cell)
                ? hide(cell, count)
                : mask(cell, count));
        afterPerson = label;
      }
    }
    return new Table(cells);
  }

  private boolean isPersonLabel(Cell cell) {
    return labels.match(cell.text()).filter(match -> match.label() == Label.PERSON).isPresent();
  }

  private boolean isLabel(Cell cell) {
    return labels.match(cell.text()).isPresent();
  }

  private static Cell hide(Cell cell, Count count) {
    count.masked++;
    return with(cell, PersonalText.MASK, PersonalText.MASK);
  }

  private Cell mask(Cell cell, Count count) {
    PersonalText.Result text = texts.mask(cell.text());
    return text.masked() == 0 ? cell : with(cell, count.of(text), texts.mask(cell.raw()).text());
  }

  private static Cell with(Cell cell, String text, String raw) {
    return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, raw);
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
