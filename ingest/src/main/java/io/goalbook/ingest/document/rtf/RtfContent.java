package io.goalbook.ingest.document.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.grid.EdgeCell.Merge;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the blocks of a document from the words of its rich text. */
final class RtfContent extends RtfListenerAdaptor {
  /** Word opens some dozens; more is made to exhaust a reader. */
  private static final int DEEPEST = 2_000;

  private static final int DEEPEST_TABLE = 50;

  private final RtfFlow main = new RtfFlow();
  private final List<Block> behind = new ArrayList<>();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private boolean closed;

  RtfContent() {
    groups.push(new RtfGroup(main));
  }

  /** What was read, when the document is whole. */
  List<Block> blocks() throws DocumentException {
    if (!closed) {
      throw new DocumentException(RejectionCause.DAMAGED, "the rich text is cut off");
    }
    List<Block> blocks = new ArrayList<>(main.end());
    blocks.addAll(behind);
    return blocks;
  }

  @Override
  public void processGroupStart() {
    if (groups.size() > DEEPEST) {
      throw new RtfRefusal(
          new DocumentException(RejectionCause.HOSTILE, "groups are nested too deeply"));
    }
    groups.push(group().inner());
  }

  @Override
  public void processGroupEnd() {
    if (groups.size() == 1) {
      return;
    }
    RtfGroup ended = groups.pop();
    closed = groups.size() == 1;
    if (ended.opensFlow) {
      guarded(() -> behind.addAll(ended.flow.end()));
    }
  }

  @Override
  public void processString(String text) {
    if (group().isShown()) {
      group().flow.append(text);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean isOptional) {
    if (RtfDestinations.opensFlow(command) && mayOpenFlow()) {
      openFlow();
    } else if (RtfDestinations.isSkipped(command, isOptional)) {
      // A shape in a header is of the header.
      group().holdsShape = command == Command.shpinst && !group().skipped;
      group().skipped = true;
    } else if (!group().skipped) {
      guarded(() -> follow(command, parameter, !hasParameter || parameter != 0));
    }
  }

  private RtfGroup group() {
    return groups.element();
  }

  private boolean mayOpenFlow() {
    return !group().skipped || group().holdsShape;
  }

  private void openFlow() {
    RtfGroup inner = groups.pop().inner(new RtfFlow());
    inner.skipped = false;
    inner.tables = 0;
    inner.opensFlow = true;
    groups.push(inner);
  }

  private void follow(Command command, int parameter, boolean on) throws DocumentException {
    RtfGroup group = group();
    switch (command) {
      case v -> group.hidden = on;
      case deleted -> group.deleted = on;
      case plain -> {
        group.hidden = false;
        group.deleted = false;
      }
      case pard -> group.tables = 0;
      case intbl -> group.tables = Math.max(group.tables, 1);
      case itap -> group.tables = Math.max(0, Math.min(DEEPEST_TABLE, parameter));
      case par, sect -> group.flow.endParagraph(group.tables);
      case cell -> group.flow.endCell(1);
      case nestcell -> group.flow.endCell(Math.max(2, group.tables));
      case row -> group.flow.endRow(1);
      case nestrow -> group.flow.endRow(Math.max(2, group.tables));
      default -> {
        if (!RtfCharacters.text(command).isEmpty() && group.isShown()) {
          group.flow.append(RtfCharacters.text(command));
        } else {
          shape(group.flow, command, parameter);
        }
      }
    }
  }

  private static void shape(RtfFlow flow, Command command, int parameter) {
    switch (command) {
      case trowd -> flow.startRowShape();
      case trleft -> flow.row().startAt(parameter);
      case clvmgf -> flow.row().merge(Merge.RESTART);
      case clvmrg -> flow.row().merge(Merge.CONTINUE);
      case clmrg -> flow.row().continueLeft();
      case cellx -> flow.row().endCell(parameter);
      default -> {}
    }
  }

  /** A step that may refuse the document. */
  @FunctionalInterface
  private interface Step {
    void run() throws DocumentException;
  }

  private static void guarded(Step step) {
    try {
      step.run();
    } catch (DocumentException e) {
      throw new RtfRefusal(e);
    }
  }
}
