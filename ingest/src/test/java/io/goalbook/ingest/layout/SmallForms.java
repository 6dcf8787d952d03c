package io.goalbook.ingest.layout;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Forms as small as the trait that they have: a row a line, cells between bars; or as HTML. */
final class SmallForms {
  private static final GoalTableRecogniser RECOGNISER =
      GoalTableRecogniser.from(WordLists.packaged());

  private SmallForms() {}

  static Recognised read(String text) throws DocumentException {
    return recognise(text.replace('|', '\t'), "a.txt");
  }

  static Recognised readHtml(String table) throws DocumentException {
    return recognise(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
            + table
            + "</body></html>",
        "a.html");
  }

  private static Recognised recognise(String text, String file) throws DocumentException {
    return RECOGNISER.recognise(
        new DocumentReaders().read(text.getBytes(StandardCharsets.UTF_8)), "河北省/怀来县/2025/" + file);
  }

  /** Project, level 2, name and raw value of each indicator. */
  static List<String> rows(Recognised recognised) {
    return recognised.tables().stream()
        .flatMap(table -> table.indicators().stream().map(one -> row(table, one)))
        .toList();
  }

  private static String row(GoalTable table, Indicator indicator) {
    return String.join(
        " ",
        table.name().orElse("-"),
        indicator.type().level2().orElse("-"),
        indicator.name(),
        indicator.value().raw());
  }

  /** Where each indicator stands. */
  static List<String> places(Recognised recognised) {
    return recognised.tables().stream()
        .flatMap(table -> table.indicators().stream())
        .map(one -> one.location().text())
        .toList();
  }

  /** The budget of each project in yuan, without decimals; - where it has none. */
  static List<String> budgets(Recognised recognised) {
    return recognised.tables().stream()
        .map(table -> table.funding().budgetYuan())
        .map(yuan -> yuan.map(amount -> amount.toBigInteger().toString()).orElse("-"))
        .toList();
  }

  static List<String> doubts(Recognised recognised, DoubtReason reason) {
    return recognised.doubts().stream()
        .filter(doubt -> doubt.reason() == reason)
        .map(Doubt::text)
        .toList();
  }
}
