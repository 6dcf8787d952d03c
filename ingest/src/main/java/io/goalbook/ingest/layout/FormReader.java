package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.block.Confidence;
import io.goalbook.ingest.layout.block.IndicatorReader;
import io.goalbook.ingest.layout.block.IndicatorRow;
import io.goalbook.ingest.layout.block.Terms;
import io.goalbook.ingest.layout.field.Department;
import io.goalbook.ingest.layout.field.DocumentNumber;
import io.goalbook.ingest.layout.field.SpendingPlanReader;
import io.goalbook.ingest.layout.form.FormDraft;
import io.goalbook.ingest.layout.words.TitleWords;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.goal.SpendingPoint;
import io.goalbook.model.goal.TableKind;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands a form that was found: texts become a goal table. */
final class FormReader {
  private final Words words;
  private final FundingReader funding;
  private final IndicatorReader indicators;

  FormReader(Words words) {
    this.words = words;
    this.funding = new FundingReader(words.money(), words.labels());
    this.indicators = new IndicatorReader(words);
  }

  /**
   * Reads a form.
   *
   * @param place whose it is, with the fiscal year of this form
   * @param prefix the place in front of each location
   * @param source the names of file and sheet, which may carry a date, a stage or the project
   */
  Read read(FormDraft form, Place place, Location prefix, SourceName source) {
    List<Doubt> doubts = new ArrayList<>();
    Location location = prefix.then("表" + form.ordinal());
    FundingReader.Read money = funding.read(form);
    money.doubts().forEach(reason -> doubts.add(moneyDoubt(form, reason, money, location)));
    form.unknownLabels()
        .forEach(
            label ->
                doubts.add(
                    Doubt.ofTable(form.ordinal(), DoubtReason.LABEL_UNKNOWN, label, location)));
    List<Indicator> read = indicators(form, place.fiscalYear(), prefix, doubts);
    if (UnitError.isProbable(money.funding(), read, words.money().breakdown(raw(money)))) {
      doubts.add(moneyDoubt(form, DoubtReason.PROBABLE_UNIT_ERROR, money, location));
    }
    ProjectName named = ProjectName.of(form, place, source, words.titles());
    named.doubt().ifPresent(reason -> doubts.add(doubt(form, reason, location)));
    Optional<String> name = named.text();
    if (read.isEmpty() && form.unread().isEmpty()) {
      doubts.add(doubt(form, DoubtReason.INDICATORS_MISSING, location));
    }
    List<SpendingPoint> plan = SpendingPlanReader.read(form.head().planRows(), place.fiscalYear());
    if (plan.isEmpty() && !form.head().planRows().isEmpty()) {
      doubts.add(doubt(form, DoubtReason.SPENDING_PLAN_NOT_READ, location));
    }
    Units units = Units.of(form);
    String spoken = withoutName(form.title().orElse("") + " " + source.file(), name);
    Optional<DocumentNumber> number =
        name.flatMap(DocumentNumber::in).or(() -> form.title().flatMap(DocumentNumber::in));
    TableKind kind = kind(form, spoken);
    GoalTable table =
        new GoalTable(
            form.ordinal(),
            kind,
            words.titles().stage(spoken),
            place,
            form.title(),
            TitleWords.date(spoken),
            name,
            form.head().text(Label.PROJECT_CODE).map(code -> code.replaceAll("\\s+", "")),
            number.map(DocumentNumber::text),
            units.competent().map(Department::name),
            units.implementing().map(Department::name),
            units.code(),
            money.funding(),
            form.head().text(Label.FUND_USE),
            goal(form),
            plan,
            amounts(form, read, location),
            read,
            Confidence.after(doubts.size()),
            location);
    return new Read(table, doubts, read.size() + form.unread().size());
  }

  /** Results beside the targets make a self-evaluation, whatever the title says. */
  private TableKind kind(FormDraft form, String spoken) {
    TableKind said = words.titles().kind(spoken);
    return said == TableKind.PROJECT && form.hasResults() ? TableKind.SELF_EVALUATION : said;
  }

  private static Optional<String> goal(FormDraft form) {
    return form.head().text(Label.GOAL).or(() -> form.head().text(Label.MIDTERM_GOAL));
  }

  private List<Indicator> indicators(
      FormDraft form, OptionalInt year, Location prefix, List<Doubt> doubts) {
    List<Indicator> read = new ArrayList<>();
    for (IndicatorRow row : Terms.of(form.rows(), year, words.names())) {
      int ordinal = read.size() + 1;
      Location location = prefix.then(row.location().text());
      IndicatorReader.Read one = indicators.read(ordinal, row, location, year);
      read.add(one.indicator());
      for (DoubtReason reason : one.doubts()) {
        for (String text : one.texts(reason)) {
          doubts.add(Doubt.ofIndicator(form.ordinal(), ordinal, reason, text, location));
        }
      }
    }
    for (FormDraft.UnreadRow row : form.unread()) {
      doubts.add(
          Doubt.ofTable(
              form.ordinal(), DoubtReason.ROW_NOT_READ, row.text(), prefix.then(row.place())));
    }
    return read;
  }

  /** Rates stand in the goal, in the use of the money, and in values that are sentences. */
  private List<NarrativeAmount> amounts(
      FormDraft form, List<Indicator> indicators, Location location) {
    List<NarrativeAmount> amounts = new ArrayList<>();
    goal(form).ifPresent(text -> amounts.addAll(words.rates().find(text, location.then("绩效目标"))));
    form.head()
        .text(Label.FUND_USE)
        .ifPresent(text -> amounts.addAll(words.rates().find(text, location.then("资金用途"))));
    for (Indicator indicator : indicators) {
      if (indicator.value() instanceof TargetValue.Qualitative value) {
        amounts.addAll(words.rates().find(value.raw(), indicator.location()));
      }
    }
    return amounts;
  }

  private static String raw(FundingReader.Read money) {
    return money.funding().budgetRaw().orElse("");
  }

  private static Doubt moneyDoubt(
      FormDraft form, DoubtReason reason, FundingReader.Read money, Location location) {
    return money
        .funding()
        .budgetRaw()
        .map(raw -> Doubt.ofTable(form.ordinal(), reason, raw, location))
        .orElseGet(() -> doubt(form, reason, location));
  }

  private static Doubt doubt(FormDraft form, DoubtReason reason, Location location) {
    return Doubt.ofTable(form.ordinal(), reason, form.title().orElse(""), location);
  }

  /** A project may be about adjusting something: its name must not decide the stage. */
  private static String withoutName(String text, Optional<String> name) {
    return name.isEmpty() ? text : text.replace(name.get(), " ");
  }

  private static String joined(String text) {
    return text.replace("\n", "");
  }

  /**
   * The units of a form; when only one is printed it is both.
   *
   * @param competent 主管部门
   * @param implementing 实施单位
   */
  private record Units(Optional<Department> competent, Optional<Department> implementing) {
    static Units of(FormDraft form) {
      Optional<Department> competent =
          form.head().text(Label.COMPETENT_DEPARTMENT).map(FormReader::joined).map(Department::of);
      Optional<Department> implementing =
          form.head().text(Label.IMPLEMENTING_UNIT).map(FormReader::joined).map(Department::of);
      Optional<Department> first = competent.or(() -> implementing).or(() -> lastLine(form));
      return new Units(first, implementing.or(() -> first));
    }

    private static Optional<Department> lastLine(FormDraft form) {
      return last(form.preface()).or(() -> last(form.head().unlabelled()));
    }

    /** The last line that begins with the code of a unit. */
    private static Optional<Department> last(List<String> lines) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        Department department = Department.of(lines.get(i));
        if (department.code().isPresent()) {
          return Optional.of(department);
        }
      }
      return Optional.empty();
    }

    Optional<String> code() {
      return competent.flatMap(Department::code).or(() -> implementing.flatMap(Department::code));
    }
  }

  /**
   * A goal table and what is doubtful about it.
   *
   * @param table the table
   * @param doubts about it and its indicators
   * @param rowsSeen rows in its indicator block, template rows left out
   */
  record Read(GoalTable table, List<Doubt> doubts, int rowsSeen) {
    Read {
      doubts = List.copyOf(doubts);
    }
  }
}
