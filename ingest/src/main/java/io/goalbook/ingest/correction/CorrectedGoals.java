package io.goalbook.ingest.correction;

import io.goalbook.ingest.layout.block.Confidence;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The goals of a department while corrections are applied to them. What is doubtful about them
 * belongs to no table: it is known by its place.
 */
final class CorrectedGoals {
  private static final Set<DoubtReason> ALL = EnumSet.allOf(DoubtReason.class);

  private final List<DepartmentGoal> goals;
  private final List<Doubt> doubts;
  private int rowsDropped;

  /**
   * @param doubts of the document; changed here
   */
  CorrectedGoals(List<DepartmentGoal> goals, List<Doubt> doubts) {
    this.goals = new ArrayList<>(goals);
    this.doubts = doubts;
  }

  List<DepartmentGoal> all() {
    return List.copyOf(goals);
  }

  DepartmentGoal goal(int ordinal) {
    return goals.stream().filter(goal -> goal.ordinal() == ordinal).findFirst().orElseThrow();
  }

  void put(DepartmentGoal changed) {
    goals.replaceAll(goal -> goal.ordinal() == changed.ordinal() ? changed : goal);
  }

  /** A text that is no goal: nothing of it is left. */
  void drop(int ordinal) {
    DepartmentGoal dropped = goal(ordinal);
    goals.remove(dropped);
    rowsDropped += (int) dropped.indicators().stream().filter(one -> isRow(one, dropped)).count();
    dropped.indicators().forEach(one -> settle(one.location(), ALL));
    settle(dropped.location(), ALL);
  }

  /** How many rows of tables were dropped; sentences are no rows. */
  int rowsDropped() {
    return rowsDropped;
  }

  private static boolean isRow(Indicator indicator, DepartmentGoal goal) {
    return !indicator.location().equals(goal.location());
  }

  private boolean settle(Location place, Set<DoubtReason> reasons) {
    return doubts.removeIf(isAt(place).and(doubt -> reasons.contains(doubt.reason())));
  }

  private static Predicate<Doubt> isAt(Location place) {
    return doubt -> doubt.table().isEmpty() && doubt.location().equals(place);
  }

  /** The indicators of one of the goals. */
  CorrectedIndicators indicators(int ordinal, OptionalInt fiscalYear) {
    return new OfGoal(ordinal, fiscalYear);
  }

  private final class OfGoal implements CorrectedIndicators {
    private final int ordinal;
    private final OptionalInt year;

    private OfGoal(int ordinal, OptionalInt year) {
      this.ordinal = ordinal;
      this.year = year;
    }

    @Override
    public OptionalInt fiscalYear() {
      return year;
    }

    @Override
    public List<Indicator> all() {
      return goal(ordinal).indicators();
    }

    @Override
    public void put(Indicator changed) {
      replace(
          all().stream().map(one -> one.ordinal() == changed.ordinal() ? changed : one).toList());
    }

    @Override
    public void drop(int indicator) {
      Indicator dropped = one(indicator);
      if (isAlone(dropped)) {
        CorrectedGoals.this.settle(dropped.location(), ALL);
      }
      rowsDropped += isRow(dropped, goal(ordinal)) ? 1 : 0;
      replace(all().stream().filter(one -> one.ordinal() != indicator).toList());
    }

    /** In prose several stand in one place: which of them is doubted is not known. */
    private boolean isAlone(Indicator asked) {
      return all().stream().filter(one -> one.location().equals(asked.location())).count() == 1;
    }

    private void replace(List<Indicator> changed) {
      CorrectedGoals.this.put(goal(ordinal).with(changed));
    }

    @Override
    public void settle(int indicator, Set<DoubtReason> reasons) {
      Indicator settled = one(indicator);
      if (isAlone(settled) && CorrectedGoals.this.settle(settled.location(), reasons)) {
        int left = (int) doubts.stream().filter(isAt(settled.location())).count();
        put(settled.with(settled.type(), Confidence.after(left)));
      }
    }

    @Override
    public void doubt(Indicator about, DoubtReason reason, String text) {
      doubts.add(Doubt.ofDocument(reason, text, about.location()));
    }

    /** Rates in the goals of departments are not kept. */
    @Override
    public void amounts(Location place, List<NarrativeAmount> found) {}
  }
}
