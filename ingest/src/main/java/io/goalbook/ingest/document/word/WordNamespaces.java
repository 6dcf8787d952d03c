package io.goalbook.ingest.document.word;

import java.util.Set;

/** The namespaces of Word, transitional and strict, and what their elements are. */
final class WordNamespaces {
  /** The namespace of documents that Word 2003 saved as XML. */
  static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          WORD_2003,
          "http://schemas.openxmlformats.org/markup-compatibility/2006");
  private static final Set<String> MATH =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");

  private WordNamespaces() {}

  /** Whether its elements are told apart: those of Word and of alternate content. */
  static boolean isOfWord(String namespace) {
    return WORD.contains(namespace);
  }

  /** The element of a name; a formula has runs of its own, whose text is text. */
  static WordElement element(String namespace, String localName) {
    if (isOfWord(namespace)) {
      return WordElement.of(localName);
    }
    boolean formula = localName.equals("t") && MATH.contains(namespace);
    return formula ? WordElement.TEXT : WordElement.OTHER;
  }
}
