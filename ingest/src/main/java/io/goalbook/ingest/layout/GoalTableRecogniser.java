package io.goalbook.ingest.layout;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TimeLimit;
import io.goalbook.ingest.layout.field.Department;
import io.goalbook.ingest.layout.form.CellRoles;
import io.goalbook.ingest.layout.form.FormDraft;
import io.goalbook.ingest.layout.form.FormFinder;
import io.goalbook.ingest.layout.form.FormTrace;
import io.goalbook.ingest.layout.form.FoundForms;
import io.goalbook.ingest.layout.form.UnreadTables;
import io.goalbook.ingest.layout.prose.DepartmentGoalsReader;
import io.goalbook.ingest.layout.text.TextForms;
import io.goalbook.ingest.layout.words.HanText;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.place.Divisions;
import io.goalbook.ingest.place.FolderPlace;
import io.goalbook.ingest.place.PlaceEvidence;
import io.goalbook.ingest.place.PlaceResolver;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.TableKind;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises the goal tables of a document. One way for all forms: labels decide, no form is known
 * by name. Immutable and safe for threads.
 */
public final class GoalTableRecogniser {
  private static final int LONGEST_UNIT = 24;
  private static final int LONGEST_TITLE = 60;
  private static final List<Label> UNITS =
      List.of(Label.COMPETENT_DEPARTMENT, Label.IMPLEMENTING_UNIT);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Words words;
  private final Divisions divisions;
  private final PlaceResolver places;
  private final TextForms texts;

  private GoalTableRecogniser(Words words, Divisions divisions) {
    this.words = words;
    this.divisions = divisions;
    this.places = new PlaceResolver(divisions);
    this.texts = new TextForms(words);
  }

  /**
   * A recogniser with the words of the lists.
   *
   * @throws io.goalbook.model.words.WordListException when a list is wrong
   */
  public static GoalTableRecogniser from(WordLists lists) {
    return new GoalTableRecogniser(Words.from(lists), Divisions.from(lists));
  }

  /**
   * Recognises what a document holds.
   *
   * @param document the document, personal data masked
   * @param path relative to the inbox, with slashes
   */
  public Recognised recognise(Document document, String path) {
    return recognise(document, path, TimeLimit.of(LONGEST));
  }

  /**
   * Recognises what a document holds.
   *
   * @param document the document, personal data masked
   * @param path relative to the inbox, with slashes
   * @param time how long it may take
   * @throws TimeLimit.OverException when it takes longer
   */
  public Recognised recognise(Document document, String path, TimeLimit time) {
    return recognise(document, path, time, FormTrace.none());
  }

  /** Somebody to tell how the forms of one document are found. */
  public CellRoles watch() {
    return new CellRoles(words.labels());
  }

  /**
   * Recognises what a document holds.
   *
   * @param document the document, personal data masked
   * @param path relative to the inbox, with slashes
   * @param time how long it may take
   * @param trace is told how the forms are found
   * @throws TimeLimit.OverException when it takes longer
   */
  public Recognised recognise(Document document, String path, TimeLimit time, FormTrace trace) {
    FoundForms found = new FormFinder(words, texts, trace).find(document, time);
    List<FormDraft> forms = found.forms();
    FolderPlace folder = FolderPlace.of(path, divisions);
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    List<String> lines = lines(document);
    FiscalYears years = new FiscalYears(folder.year(), fileName, forms, lines);
    PlaceResolver.Resolution resolution =
        places.resolve(folder, evidence(forms, lines, fileName), years.ofDocument());
    Place place = resolution.place();
    Location prefix = prefix(place, path);
    List<Doubt> doubts = new ArrayList<>();
    resolution
        .doubts()
        .forEach(claim -> doubts.add(Doubt.ofDocument(claim.reason(), claim.text(), prefix)));
    years.doubts(prefix).forEach(doubts::add);

    FormReader reader = new FormReader(words);
    List<GoalTable> tables = new ArrayList<>();
    List<DepartmentGoal> departments = new ArrayList<>();
    int rowsSeen = 0;
    int unread = 0;
    for (FormDraft form : forms) {
      time.check();
      FormReader.Read read =
          reader.read(form, years.in(place, form), prefix, SourceName.of(form, forms, fileName));
      if (isDepartment(form)) {
        departments.add(DepartmentTable.goal(read, departments.size() + 1));
        doubts.addAll(DepartmentTable.doubts(read.doubts()));
      } else {
        tables.add(read.table());
        doubts.addAll(read.doubts());
      }
      rowsSeen += read.rowsSeen();
      unread += form.unread().size();
    }
    for (UnreadTables.UnreadTable table : found.unread()) {
      doubts.add(
          Doubt.ofDocument(DoubtReason.TABLE_NOT_READ, table.text(), prefix.then(table.place())));
      for (String label : table.labels()) {
        doubts.add(Doubt.ofDocument(DoubtReason.LABEL_UNKNOWN, label, prefix.then(table.place())));
      }
      for (FormDraft.UnreadRow row : table.rows()) {
        doubts.add(
            Doubt.ofDocument(DoubtReason.ROW_NOT_READ, row.text(), prefix.then(row.place())));
      }
      rowsSeen += table.rows().size();
      unread += table.rows().size();
    }
    DepartmentGoalsReader.Read goals =
        new DepartmentGoalsReader(words)
            .read(document, prefix, department(tables), place.fiscalYear());
    doubts.addAll(goals.doubts());
    for (DepartmentGoal goal : goals.goals()) {
      departments.add(goal.numbered(departments.size() + 1));
    }
    return new Recognised(
        place, tables, departments, doubts, found.unread().size(), rowsSeen, unread);
  }

  private boolean isDepartment(FormDraft form) {
    return form.title().filter(words.titles()::isDepartment).isPresent()
        && form.head().text(Label.PROJECT_NAME).isEmpty()
        && words.titles().kind(form.title().orElse("")) != TableKind.REGIONAL;
  }

  /** The place that a path names by its folders alone, for a document that cannot be read. */
  public Place placeOfFolder(String path) {
    return places.ofFolders(path);
  }

  private static Location prefix(Place place, String path) {
    String county = place.county().orElse(path);
    OptionalInt year = place.fiscalYear();
    Location location = new Location(county);
    return year.isPresent() ? location.then(Integer.toString(year.getAsInt())) : location;
  }

  private static Optional<String> department(List<GoalTable> tables) {
    for (GoalTable table : tables) {
      if (table.implementingUnit().isPresent()) {
        return table.implementingUnit();
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        lines.add(paragraph.text().strip());
      }
    }
    return lines;
  }

  /** The line of a unit: with its code or, short and alone, without. */
  private boolean mayBeUnit(String line) {
    return Department.of(line).code().isPresent()
        || (line.length() <= LONGEST_UNIT
            && !words.forms().isAbout(line)
            && HanText.isAll(line.strip()));
  }

  private void addUnits(List<String> lines, List<String> units) {
    for (String line : lines) {
      if (mayBeUnit(line)) {
        units.add(Department.of(line).name());
      }
    }
  }

  private PlaceEvidence evidence(List<FormDraft> forms, List<String> lines, String fileName) {
    List<String> codes = new ArrayList<>();
    List<String> units = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (FormDraft form : forms) {
      form.head().text(Label.PROJECT_CODE).ifPresent(codes::add);
      for (Label label : UNITS) {
        form.head().text(label).ifPresent(text -> units.add(Department.of(text).name()));
      }
      addUnits(form.head().unlabelled(), units);
      addUnits(form.preface(), units);
    }
    for (String line : lines) {
      if (line.length() <= LONGEST_TITLE && words.forms().namesForm(line)) {
        titles.add(line);
      }
    }
    return new PlaceEvidence(codes, units, titles, fileName);
  }
}
