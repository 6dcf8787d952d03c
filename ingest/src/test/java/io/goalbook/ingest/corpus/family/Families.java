package io.goalbook.ingest.corpus.family;

import java.util.List;

/** All families in their fixed order. */
final class Families {
  static final List<Family> ALL =
      List.of(
          new LongList(),
          new SideBySide(),
          new SelfEvaluation(),
          new HeadAndParagraph(),
          new OuterColumn(),
          new Towns(),
          new PackedCell(),
          new Sentences(),
          new SheetPerForm(),
          new Regional(),
          new DepartmentTable(),
          new NoLevels(),
          new CellALine(),
          new PageBroken(),
          new TotalAndAnnual(),
          new Directions(),
          new RepeatedList(),
          new SectionRows(),
          new GluedLines(),
          new HalfYear(),
          new TwoRowHeader(),
          new PastYears(),
          new NarrativeHead(),
          new ProjectSections(),
          new MixedForm(1),
          new MixedForm(2),
          new MixedForm(3));

  private Families() {}
}
