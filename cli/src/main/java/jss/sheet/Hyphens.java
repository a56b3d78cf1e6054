package jss.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts soft hyphens into long words of running text, each by its own language. Headings, code and what stands in an
 * element of the class {@code whole} are left alone, and so are addresses, ids and words with capitals: most are names.
 */
final class Hyphens {
  static final char SOFT = '\u00ad';
  private static final Set<String> RUNNING = Set.of("p", "li", "dd", "td", "blockquote");
  private static final Set<String> WHOLE =
      Set.of("head", "h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "code", "pre", "kbd", "samp", "svg");

  /** A word of eight letters or more that nothing but quotation marks and stops stand beside. */
  private static final Pattern LONG = words("\\p{Ll}{8,}");

  /** In a cell there may be room for nothing else, so that one with a capital is parted too. */
  private static final Pattern IN_CELL = words("\\p{L}\\p{Ll}{7,}");

  private static Pattern words(String word) {
    return Pattern.compile("(?<![^\\s(\\[«»”“\"'–—])" + word + "(?=[.,;:!?…)\\]«»”“\"'–—]*(?:\\s|$))");
  }

  private final Map<String, Map<String, String>> parted = new HashMap<>();

  private Hyphens() {}

  static void insert(Document markup) {
    new Hyphens().insert(markup.getDocumentElement(), "", false, LONG);
  }

  private void insert(Element element, String outer, boolean isOuterRunning, Pattern outerWords) {
    String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
    if (WHOLE.contains(name) || Xhtml.isClassed(element, "whole")) return;
    String lang = element.hasAttribute("lang") ? element.getAttribute("lang") : outer;
    boolean isRunning = isOuterRunning || RUNNING.contains(name);
    Pattern words = name.equals("td") ? IN_CELL : outerWords;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
      if (child instanceof Element inner) insert(inner, lang, isRunning, words);
      else
        if (isRunning && child.getNodeType() == Node.TEXT_NODE)
          child.setNodeValue(insert(child.getNodeValue(), lang, words));
  }

  private String insert(String text, String lang, Pattern words) {
    Optional<Patterns> patterns = Patterns.of(lang);
    if (patterns.isEmpty()) return text;
    Map<String, String> known = parted.computeIfAbsent(lang, _ -> new HashMap<>());
    return words.matcher(text).replaceAll(
        word -> known.computeIfAbsent(word.group(), whole -> part(whole, patterns.get())));
  }

  private static String part(String word, Patterns patterns) {
    var parted = new StringBuilder(word);
    for (int place : patterns.places(word).reversed()) parted.insert(place, SOFT);
    return parted.toString();
  }
}
