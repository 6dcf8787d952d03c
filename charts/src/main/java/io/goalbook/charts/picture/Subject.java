package io.goalbook.charts.picture;

import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;

/**
 * What a picture is about, and what its files are called.
 *
 * @param topic its question
 * @param scope the one province and year that it shows
 * @param slug its name in file names, ASCII; no two pictures of a run have the same
 */
public record Subject(Topic topic, Scope scope, String slug) {

  /** The only picture of a topic in a province and year. */
  public static Subject of(Topic topic, ScopeFacts facts) {
    return named(topic, topic.slug(), facts);
  }

  /** The cost standards of a group of payees. */
  public static Subject costs(PayeeGroup group, ScopeFacts facts) {
    return named(Topic.COST, group.slug(), facts);
  }

  /** One of several pictures of a topic in a province and year, counted from 1. */
  public static Subject numbered(Topic topic, ScopeFacts facts, int number) {
    String two = number < 10 ? "0" + number : Integer.toString(number);
    return new Subject(topic, facts.scope(), topic.slug() + "-" + facts.slug() + "-" + two);
  }

  private static Subject named(Topic topic, String name, ScopeFacts facts) {
    return new Subject(topic, facts.scope(), name + "-" + facts.slug());
  }
}
