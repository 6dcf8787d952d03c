package io.goalbook.charts.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A piece of a page. What is not a {@link Tag} is text, and text is always escaped. */
public sealed interface Node {

  /** Text as it is to be read. */
  record Text(String text) implements Node {}

  /**
   * An element.
   *
   * @param tag its name
   * @param attributes values as they are meant, escaped when they are written
   * @param children what stands in it
   */
  record Element(Tag tag, Map<Attribute, String> attributes, List<Node> children) implements Node {

    /** Keeps the attributes in one order. */
    public Element {
      attributes = new TreeMap<>(attributes);
      children = List.copyOf(children);
    }

    /** The same element with one more attribute. */
    public Element with(Attribute attribute, String value) {
      Map<Attribute, String> more = new LinkedHashMap<>(attributes);
      more.put(attribute, value);
      return new Element(tag, more, children);
    }
  }

  /** The attributes that a report needs: none leads elsewhere, but for pictures inside the page. */
  enum Attribute {
    ALT,
    CLASS,
    HEIGHT,
    SCOPE,
    /** Only {@code data:} is loaded; the page's policy sees to that. */
    SRC,
    WIDTH
  }

  /** A text. */
  static Node text(String text) {
    return new Text(text);
  }

  /** An element with a text. */
  static Element of(Tag tag, String text) {
    return new Element(tag, Map.of(), List.of(new Text(text)));
  }

  /** An element with others. */
  static Element of(Tag tag, List<? extends Node> children) {
    return new Element(tag, Map.of(), List.copyOf(children));
  }

  /** An element of a class, with others. */
  static Element of(Tag tag, String styleClass, List<? extends Node> children) {
    return of(tag, children).with(Attribute.CLASS, styleClass);
  }
}
