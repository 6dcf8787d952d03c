package io.goalbook.ingest.document.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names in a part, each made once, and the prefixes that its root declares; see {@link
 * PlainXml}.
 */
final class PlainNames {
  private static final Pattern DECLARATION =
      Pattern.compile("\\sxmlns:([A-Za-z][A-Za-z0-9]*)=\"([^\"]*)\"");

  /** A power of two. Documents of Word have some 150 names. */
  private static final int PLACES = 1024;

  private static final int MOST = PLACES / 2;

  private final @Nullable PlainName[] names = new PlainName[PLACES];
  private final Map<String, String> namespaces = new HashMap<>();
  private int count;
  // Before the first name stands one of this part alone: names know what follows them.
  private PlainName last = new PlainName("", "", "", PlainName.Use.ATTRIBUTES);

  /**
   * @param root the start tag of the root
   */
  PlainNames(String root) {
    Matcher declaration = DECLARATION.matcher(root);
    while (declaration.find()) {
      declare(declaration.group(1), declaration.group(2));
    }
  }

  // What is reserved, empty or declared twice is for a parser to judge.
  private void declare(String prefix, String namespace) {
    if (prefix.startsWith("xml")
        || namespace.isEmpty()
        || namespace.startsWith("http://www.w3.org/")
        || namespaces.containsValue(namespace)
        || namespaces.put(prefix, namespace) != null) {
      throw new UnusualXmlException();
    }
  }

  private static boolean isPart(byte sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= ':');
  }

  /**
   * The name that stands there. Most follow the same one as the last time: that one is looked at
   * first.
   *
   * @throws UnusualXmlException when it has no name's form, or a prefix that the root does not
   *     declare
   */
  @SuppressWarnings("ReferenceEquality") // Each name is made once.
  PlainName at(byte[] part, int from) {
    PlainName usual = last.follower();
    if (usual != PlainName.NONE
        && usual.opens(part, from)
        && !isPart(part[from + usual.length()])) {
      last = usual;
      return usual;
    }
    int to = from;
    int hash = 0;
    while (isPart(part[to])) {
      hash = 31 * hash + part[to];
      to++;
    }
    PlainName found = of(part, from, to, hash);
    last.follow(found);
    last = found;
    return found;
  }

  private PlainName of(byte[] part, int from, int to, int hash) {
    int place = hash & (PLACES - 1);
    PlainName known = names[place];
    while (known != null && !(known.length() == to - from && known.opens(part, from))) {
      place = (place + 1) & (PLACES - 1);
      known = names[place];
    }
    if (known != null) {
      return known;
    }
    PlainName made = made(new String(part, from, to - from, StandardCharsets.US_ASCII));
    if (++count > MOST) {
      throw new UnusualXmlException();
    }
    names[place] = made;
    return made;
  }

  private PlainName made(String name) {
    int colon = name.indexOf(':');
    String local = name.substring(colon + 1);
    boolean proper =
        !local.isEmpty() && Character.isLetter(local.charAt(0)) && local.indexOf(':') < 0;
    if (!proper || local.equals("xmlns")) {
      throw new UnusualXmlException();
    }
    if (colon < 0 || name.startsWith("xml:")) {
      return new PlainName(name, local, "", PlainName.Use.ATTRIBUTES);
    }
    if (name.startsWith("xmlns:") && namespaces.containsKey(local)) {
      return new PlainName(name, local, "", PlainName.Use.DECLARATIONS);
    }
    String namespace = namespaces.get(name.substring(0, colon));
    if (namespace == null) {
      throw new UnusualXmlException();
    }
    return new PlainName(name, local, namespace, PlainName.Use.ELEMENTS);
  }
}
