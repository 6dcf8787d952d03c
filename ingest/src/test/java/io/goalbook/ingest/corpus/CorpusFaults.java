package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.Truth.Project;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Adds files to a corpus that are broken, superfluous or newer versions of others. */
public final class CorpusFaults {
  private CorpusFaults() {}

  /**
   * The same bytes in a folder below that of the document.
   *
   * @return the path of the copy
   */
  public static String duplicate(Path inbox, Truth document) throws IOException {
    String copy = sibling(document, "副本/" + fileName(document));
    Corpus.put(inbox, copy, Files.readAllBytes(inbox.resolve(document.path())));
    return copy;
  }

  /** A file without bytes beside a document; gives its path. */
  public static String emptyFile(Path inbox, Truth document) throws IOException {
    String path = sibling(document, "空文件.docx");
    Corpus.put(inbox, path, new byte[0]);
    return path;
  }

  /** A .docx of which the end is lost, beside a document; gives its path. */
  public static String cutDocx(Path inbox, Truth document) throws IOException {
    byte[] whole =
        WordWriter.write(GoalForm.ONE_TABLE.fill(document, FormOptions.PLAIN), Traps.none());
    String path = sibling(document, "损坏.docx");
    Corpus.put(inbox, path, Arrays.copyOf(whole, whole.length * 2 / 3));
    return path;
  }

  /** A text without any goal table, beside a document; gives its path. */
  public static String withoutGoalTable(Path inbox, Truth document) throws IOException {
    String path = sibling(document, "通知.txt");
    String text = "关于报送预算绩效目标的通知\n各单位：\n请按时报送。\n";
    Corpus.put(inbox, path, text.getBytes(StandardCharsets.UTF_8));
    return path;
  }

  /**
   * A later version of all tables of a document, named as adjusted (调整), with budgets that are a
   * tenth larger; it supersedes the document.
   *
   * @param document one of {@link GoalForm#ONE_TABLE} or {@link GoalForm#TWO_TABLES}
   * @return the truth about the later version
   */
  public static Truth adjusted(Path inbox, Truth document) throws IOException {
    GoalForm form = document.goals().isPresent() ? GoalForm.TWO_TABLES : GoalForm.ONE_TABLE;
    List<Project> projects = document.projects().stream().map(CorpusFaults::adjusted).toList();
    String path = sibling(document, document.department() + "绩效目标（调整）.docx");
    Truth truth = document.with(projects).at(path);
    byte[] content = WordWriter.write(form.fill(truth, FormOptions.PLAIN), Traps.none());
    Corpus.put(inbox, path, content);
    return truth;
  }

  private static Project adjusted(Project project) {
    BigDecimal budget = project.budgetYuan().multiply(new BigDecimal("1.1")).stripTrailingZeros();
    boolean wan = project.budgetUnit().equals("万元");
    return new Project(
        project.ordinal(),
        project.title().replace("绩效目标表", "绩效目标调整表"),
        project.name(),
        project.code(),
        project.documentNumber(),
        project.competentDepartment(),
        project.implementingUnit(),
        budget,
        wan ? TwoTableForm.wan(budget) : budget.toPlainString(),
        project.budgetUnit(),
        project.fiscalFundsYuan().map(funds -> budget),
        project.otherFundsYuan(),
        project.fundUse(),
        project.spendingPlan(),
        project.goal(),
        project.indicators());
  }

  private static String sibling(Truth document, String name) {
    return document.path().substring(0, document.path().lastIndexOf('/') + 1) + name;
  }

  private static String fileName(Truth document) {
    return document.path().substring(document.path().lastIndexOf('/') + 1);
  }
}
