package io.goalbook.ingest.document.rtf;

/** What holds inside a pair of braces and is as before behind it. */
final class RtfGroup {
  /** Where text goes. */
  final RtfFlow flow;

  /** Whether text goes nowhere: the group holds no text of the document. */
  boolean skipped;

  /** Whether it is skipped but for the text box that a shape in it may hold. */
  boolean holdsShape;

  boolean hidden;
  boolean deleted;

  /** In how many tables the paragraph stands. */
  int tables;

  /** The group is the content of a note or a text box, which ends with it. */
  boolean opensFlow;

  RtfGroup(RtfFlow flow) {
    this.flow = flow;
  }

  /** A group inside this one. */
  RtfGroup inner() {
    return inner(flow);
  }

  /** A group inside this one whose text goes elsewhere. */
  RtfGroup inner(RtfFlow target) {
    RtfGroup inner = new RtfGroup(target);
    inner.skipped = skipped;
    inner.holdsShape = holdsShape;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.tables = tables;
    return inner;
  }

  /** Whether characters are text that a reader of the final version sees. */
  boolean isShown() {
    return !skipped && !hidden && !deleted;
  }
}
