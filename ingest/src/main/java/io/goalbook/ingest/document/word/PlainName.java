package io.goalbook.ingest.document.word;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name of elements or attributes as it is written, and what it means; see {@link PlainXml}. */
final class PlainName {
  /** No name at all. */
  static final PlainName NONE = new PlainName("", "", "", Use.ATTRIBUTES);

  private final byte[] bytes;
  private final String local;
  private final Use use;
  private final boolean ofWord;
  private final WordElement element;
  private @Nullable PlainName follower;

  /** What may bear a name. */
  enum Use {
    /** Attributes of the root, which declare prefixes. */
    DECLARATIONS,
    ATTRIBUTES,
    /** Elements, and attributes too. */
    ELEMENTS
  }

  /**
   * @param name with its prefix, ASCII
   * @param local the name without it
   * @param namespace of its prefix, empty when it has none
   */
  PlainName(String name, String local, String namespace, Use use) {
    this.bytes = name.getBytes(StandardCharsets.US_ASCII);
    this.local = local;
    this.use = use;
    this.ofWord = WordNamespaces.isOfWord(namespace);
    this.element = WordNamespaces.element(namespace, local);
  }

  /** Whether this name stands there, whatever follows. */
  boolean opens(byte[] part, int from) {
    byte[] own = bytes;
    for (int index = 0; index < own.length; index++) {
      if (own[index] != part[from + index]) {
        return false;
      }
    }
    return true;
  }

  /** The name that followed it the last time, {@link #NONE} when there was none. */
  PlainName follower() {
    return follower == null ? NONE : follower;
  }

  /** Keeps the name that follows it. */
  void follow(PlainName next) {
    follower = next;
  }

  /** How many bytes it has. */
  int length() {
    return bytes.length;
  }

  boolean isOfElements() {
    return use == Use.ELEMENTS;
  }

  boolean isDeclaration() {
    return use == Use.DECLARATIONS;
  }

  /** The name without its prefix. */
  String local() {
    return local;
  }

  /** Whether its namespace is one of Word. */
  boolean isOfWord() {
    return ofWord;
  }

  /** What an element of this name is. */
  WordElement element() {
    return element;
  }
}
