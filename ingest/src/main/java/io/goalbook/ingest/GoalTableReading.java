package io.goalbook.ingest;

import io.goalbook.ingest.archive.ArchiveVerdict;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.TimeLimit;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.process.ReaderPool;
import io.goalbook.ingest.inbox.LoneFile;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.Recognised;
import io.goalbook.ingest.layout.form.CellRoles;
import io.goalbook.ingest.layout.form.FormTrace;
import io.goalbook.ingest.privacy.PersonalData;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.source.RejectionCause;
import io.goalbook.model.words.WordLists;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of the inbox into goal tables. Safe for threads. Closing it ends its processes and
 * removes the archives that lie expanded.
 */
public final class GoalTableReading implements Closeable {
  private static final String NO_GOAL_TABLE = "no_goal_table";

  private final ReaderPool processes;
  private final FileContents contents;
  private final DocumentReaders readers;
  private final PersonalData privacy;
  private final GoalTableRecogniser recogniser;
  private final Duration understanding;

  /**
   * @param inbox the folder that paths are relative to
   * @param words the word lists of this run
   */
  public GoalTableReading(Path inbox, WordLists words) {
    this(inbox, words, InboxLimits.DEFAULT);
  }

  /**
   * @param inbox the folder that paths are relative to
   * @param words the word lists of this run
   * @param limits those that held when the inbox was walked
   */
  public GoalTableReading(Path inbox, WordLists words, InboxLimits limits) {
    this.contents = new FileContents(inbox, limits);
    this.processes = new ReaderPool(limits.processes(), limits.parts());
    this.readers = new DocumentReaders(limits.parts(), processes);
    this.privacy = PersonalData.from(words);
    this.recogniser = GoalTableRecogniser.from(words);
    // A list of as many rows as a sheet may have takes half of that.
    this.understanding = limits.processes().time().multipliedBy(2);
  }

  /** Reads one file; whatever is wrong with it is in the result, never thrown. */
  public ReadDocument read(PendingDocument file) {
    return file.archive()
        .map(verdict -> archive(file, verdict))
        .orElseGet(() -> readDocument(file, FormTrace.none()));
  }

  /** An archive holds nothing but files, which are documents of their own. */
  private ReadDocument archive(PendingDocument file, ArchiveVerdict verdict) {
    return new ReadDocument(
        file,
        Optional.of(verdict.format()),
        recogniser.placeOfFolder(file.path()),
        verdict.refusal().isPresent() ? ReadDocument.Status.REJECTED : ReadDocument.Status.READ,
        verdict.refusal().map(RejectionCause::code),
        List.of(),
        List.of(),
        List.of(),
        0,
        0,
        0);
  }

  /** Reads one file and records what each of its cells was taken for. */
  public ExplainedDocument explain(PendingDocument file) {
    CellRoles roles = recogniser.watch();
    ReadDocument read =
        file.archive()
            .map(verdict -> archive(file, verdict))
            .orElseGet(() -> readDocument(file, roles));
    return new ExplainedDocument(read, roles);
  }

  private ReadDocument readDocument(PendingDocument file, FormTrace trace) {
    try {
      return readers.read(contents.of(file), document -> understand(file, document, trace));
    } catch (DocumentException e) {
      return rejected(file, e.rejection(), e.unread());
    } catch (TimeLimit.OverException e) {
      return rejected(file, RejectionCause.TIMED_OUT, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      // The one border where a document is read: a fault of a reader must not stop the others.
      return rejected(file, RejectionCause.READER_FAILED, List.of());
    } catch (OutOfMemoryError e) {
      // What filled the memory is let go with this document; the others have room again.
      return rejected(file, RejectionCause.TOO_LARGE, List.of());
    }
  }

  private ReadDocument understand(PendingDocument file, Document document, FormTrace trace) {
    PersonalData.Masked masked = privacy.mask(document);
    Recognised recognised =
        recogniser.recognise(masked.document(), file.path(), TimeLimit.of(understanding), trace);
    List<Doubt> doubts = new ArrayList<>(recognised.doubts());
    for (int list = 0; list < masked.lists(); list++) {
      doubts.add(Doubt.ofDocument(DoubtReason.PERSONAL_LIST, "", new Location(file.path())));
    }
    doubts.addAll(doubts(file, document.unread()));
    boolean nothing = recognised.tables().isEmpty() && recognised.departmentGoals().isEmpty();
    Optional<String> missing = missing(document, recognised, masked.lists());
    return new ReadDocument(
        file,
        Optional.of(document.format().code()),
        recognised.place(),
        nothing && masked.lists() > 0
            ? ReadDocument.Status.REJECTED
            : missing.isPresent() ? ReadDocument.Status.PARTLY_READ : ReadDocument.Status.READ,
        missing.or(
            () -> recognised.tables().isEmpty() ? Optional.of(NO_GOAL_TABLE) : Optional.empty()),
        recognised.tables(),
        recognised.departmentGoals(),
        doubts,
        recognised.rowsSeen(),
        recognised.rowsUnread(),
        masked.masked());
  }

  /** What of a document could not be read, the gravest first; empty when all was. */
  private static Optional<String> missing(Document document, Recognised recognised, int lists) {
    if (lists > 0) {
      return Optional.of(RejectionCause.PERSONAL_LIST.code());
    }
    if (recognised.tablesUnread() > 0) {
      return Optional.of(DoubtReason.TABLE_NOT_READ.code());
    }
    if (recognised.rowsUnread() > 0) {
      return Optional.of(DoubtReason.ROW_NOT_READ.code());
    }
    return document.unread().stream().findFirst().map(part -> part.reason().code());
  }

  private ReadDocument rejected(
      PendingDocument file, RejectionCause cause, List<UnreadPart> unread) {
    return new ReadDocument(
        file,
        Optional.empty(),
        recogniser.placeOfFolder(file.path()),
        ReadDocument.Status.REJECTED,
        Optional.of(cause.code()),
        List.of(),
        List.of(),
        doubts(file, unread),
        0,
        0,
        0);
  }

  private static List<Doubt> doubts(PendingDocument file, List<UnreadPart> unread) {
    return unread.stream()
        .map(part -> Doubt.ofDocument(part.reason(), part.text(), new Location(file.path())))
        .toList();
  }

  /** Ends the processes until a document needs one again: they hold memory. */
  public void rest() {
    processes.rest();
  }

  /** Ends the processes and removes the archives that lie expanded. */
  @Override
  public void close() throws IOException {
    processes.close();
    contents.close();
  }

  /**
   * Reads a file that stands anywhere, without an inbox. Of an archive this is what is known of it
   * as a whole.
   *
   * @throws IOException when it cannot be opened
   */
  public static ReadDocument readFile(Path file, WordLists words) throws IOException {
    return explainWithInside(file, words, InboxLimits.DEFAULT).get(0).document();
  }

  /**
   * Reads a file that stands anywhere, and behind it all files in it when it is an archive, and
   * records what each cell was taken for.
   *
   * @throws IOException when it cannot be opened
   */
  public static List<ExplainedDocument> explainWithInside(
      Path file, WordLists words, InboxLimits limits) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path top = whole;
    // The folders above may carry the place: an inbox has three or four levels of them.
    for (int level = 0; level < 5 && top.getParent() != null; level++) {
      top = top.getParent();
    }
    List<ExplainedDocument> documents = new ArrayList<>();
    try (GoalTableReading reading = new GoalTableReading(top, words, limits)) {
      for (PendingDocument pending : LoneFile.withInside(top, whole, limits.archives())) {
        documents.add(reading.explain(pending));
      }
    }
    return documents;
  }
}
