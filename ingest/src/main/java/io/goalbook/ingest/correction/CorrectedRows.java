package io.goalbook.ingest.correction;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.CorrectionOutcome.Owner;
import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.ingest.layout.block.Confidence;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** The tables and doubts of a document while corrections are applied to them. */
final class CorrectedRows {
  private final ReadDocument read;
  private final List<GoalTable> tables;
  private final List<Doubt> doubts;
  private final CorrectedGoals goals;
  private int rowsSeen;
  private int rowsReported;

  CorrectedRows(ReadDocument read) {
    this.read = read;
    this.tables = new ArrayList<>(read.tables());
    this.doubts = new ArrayList<>(read.doubts());
    this.goals = new CorrectedGoals(read.departmentGoals(), doubts);
    this.rowsSeen = read.rowsSeen();
    this.rowsReported = read.rowsReported();
  }

  GoalTable table(int ordinal) {
    return tables.stream().filter(table -> table.ordinal() == ordinal).findFirst().orElseThrow();
  }

  CorrectedGoals goals() {
    return goals;
  }

  /** The indicators of the table or the goal that a correction is about. */
  CorrectedIndicators indicators(Target target) {
    return target.owner() == Owner.GOAL
        ? goals.indicators(target.ordinal(), read.place().fiscalYear())
        : new OfTable(target.ordinal());
  }

  void put(GoalTable changed) {
    tables.replaceAll(table -> table.ordinal() == changed.ordinal() ? changed : table);
  }

  private void indicators(int table, List<Indicator> changed) {
    GoalTable before = table(table);
    put(before.with(changed, before.narrativeAmounts(), before.confidence()));
  }

  /** Rates in the texts of a table, those of one place found anew. */
  void amounts(int table, Location place, List<NarrativeAmount> found) {
    GoalTable before = table(table);
    List<NarrativeAmount> all = new ArrayList<>(before.narrativeAmounts());
    all.removeIf(amount -> amount.location().equals(place));
    all.addAll(found);
    put(before.with(before.indicators(), all, before.confidence()));
  }

  /** A table that is no goal table: nothing of it is left. */
  void drop(int table) {
    int unread = count(doubt -> isUnreadRow(doubt, table));
    rowsSeen -= table(table).indicators().size() + unread;
    rowsReported -= unread;
    doubts.removeIf(doubt -> isAbout(doubt.table(), table));
    tables.removeIf(one -> one.ordinal() == table);
  }

  private static boolean isUnreadRow(Doubt doubt, int table) {
    return isAbout(doubt.table(), table) && doubt.reason() == DoubtReason.ROW_NOT_READ;
  }

  void settle(int table, OptionalInt indicator, Set<DoubtReason> reasons) {
    Predicate<Doubt> about = isOf(table, indicator);
    doubts.removeIf(doubt -> reasons.contains(doubt.reason()) && about.test(doubt));
  }

  private static Predicate<Doubt> isOf(int table, OptionalInt indicator) {
    return doubt -> isAbout(doubt.table(), table) && doubt.indicator().equals(indicator);
  }

  private static boolean isAbout(OptionalInt ordinal, int asked) {
    return ordinal.isPresent() && ordinal.getAsInt() == asked;
  }

  /**
   * The document as it is to be stored.
   *
   * @param moved whether the place of a table was corrected: a document whose tables now have one
   *     place has it, too
   */
  ReadDocument document(boolean moved) {
    boolean onePlace = tables.stream().map(GoalTable::place).distinct().count() == 1;
    Place place = moved && onePlace ? tables.get(0).place() : read.place();
    if (moved && onePlace) {
      doubts.removeIf(
          doubt -> doubt.table().isEmpty() && SettledDoubts.OF_PLACE.contains(doubt.reason()));
    }
    List<GoalTable> sure = tables.stream().map(this::withConfidence).toList();
    return read.corrected(
        place, sure, goals.all(), doubts, rowsSeen - goals.rowsDropped(), rowsReported);
  }

  private GoalTable withConfidence(GoalTable table) {
    return table.with(
        table.indicators().stream().map(one -> withConfidence(table.ordinal(), one)).toList(),
        table.narrativeAmounts(),
        Confidence.after(count(doubt -> isAbout(doubt.table(), table.ordinal()))));
  }

  private Indicator withConfidence(int table, Indicator indicator) {
    int about = count(isOf(table, OptionalInt.of(indicator.ordinal())));
    return indicator.with(indicator.type(), Confidence.after(about));
  }

  private int count(Predicate<Doubt> asked) {
    return (int) doubts.stream().filter(asked).count();
  }

  private final class OfTable implements CorrectedIndicators {
    private final int table;

    private OfTable(int table) {
      this.table = table;
    }

    @Override
    public OptionalInt fiscalYear() {
      return table(table).place().fiscalYear();
    }

    @Override
    public List<Indicator> all() {
      return table(table).indicators();
    }

    @Override
    public void put(Indicator changed) {
      indicators(
          table,
          all().stream().map(one -> one.ordinal() == changed.ordinal() ? changed : one).toList());
    }

    @Override
    public void drop(int ordinal) {
      rowsSeen--;
      doubts.removeIf(isOf(table, OptionalInt.of(ordinal)));
      indicators(table, all().stream().filter(one -> one.ordinal() != ordinal).toList());
    }

    @Override
    public void settle(int ordinal, Set<DoubtReason> reasons) {
      CorrectedRows.this.settle(table, OptionalInt.of(ordinal), reasons);
    }

    @Override
    public void doubt(Indicator about, DoubtReason reason, String text) {
      doubts.add(Doubt.ofIndicator(table, about.ordinal(), reason, text, about.location()));
    }

    @Override
    public void amounts(Location place, List<NarrativeAmount> found) {
      CorrectedRows.this.amounts(table, place, found);
    }
  }
}
