package jss.sheet.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jss.render.Resources;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The XHTML that a sheet was made of, without what stands in margins.
 *
 * @param aside classes of what is taken out of the text: running feet, and what isn't shown
 */
record Source(Document document, Set<String> aside) {
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time");
  private static final Pattern ASIDE =
      Pattern.compile("\\.([\\w-]+)\\s*\\{[^}]*(?:position:\\s*running|display:\\s*none)");

  static Source of(byte[] xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xhtml));
      Set<String> aside = new HashSet<>();
      all(document, "link").map(link -> link.getAttribute("href").replace("stock:", ""))
          .forEach(style -> Resources.find("sheets/" + style)
              .ifPresent(css -> aside(new String(css, StandardCharsets.UTF_8), aside)));
      all(document, "style").forEach(style -> aside(style.getTextContent(), aside));
      return new Source(document, aside);
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void aside(String css, Set<String> aside) {
    Matcher rule = ASIDE.matcher(css);
    while (rule.find()) aside.add(rule.group(1));
  }

  /** What the head says, such as the title. */
  Optional<String> head(String tag) {
    return all(document, tag).findFirst().map(Element::getTextContent);
  }

  String lang() {
    return document.getDocumentElement().getAttribute("lang");
  }

  /** Elements of the text with one of some tags, in their order. */
  List<Element> elements(String... tags) {
    Set<String> wanted = Set.of(tags);
    return all(document, "*").filter(element -> wanted.contains(element.getLocalName()))
        .filter(element -> isInBody(element)).toList();
  }

  /** Elements anywhere with one tag, also in margins. */
  List<Element> everywhere(String tag) {
    return all(document, tag).toList();
  }

  List<Word> words() {
    var body = (Element) document.getElementsByTagNameNS("*", "body").item(0);
    return new Word.Composer().words(words -> read(body, lang(), words));
  }

  static List<Word> words(Element element) {
    return new Word.Composer().words(words -> words.text(element.getTextContent(), ""));
  }

  private void read(Element element, String outer, Word.Composer words) {
    if (isAside(element)) return;
    String lang = element.hasAttribute("lang") ? element.getAttribute("lang") : outer;
    boolean isInline = INLINE.contains(element.getLocalName());
    if (!isInline) words.end();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) read(child, lang, words);
      else if (node.getNodeType() == Node.TEXT_NODE) words.text(node.getNodeValue(), lang);
    }
    if (!isInline) words.end();
  }

  private boolean isInBody(Element element) {
    for (Node node = element; node instanceof Element outer; node = node.getParentNode()) {
      if ("body".equals(outer.getLocalName())) return true;
      if (isAside(outer) && !outer.isSameNode(element)) return false;
      if (outer.isSameNode(element) && !"svg".equals(element.getLocalName()) && isAside(element)) return false;
    }
    return false;
  }

  private boolean isAside(Element element) {
    return "svg".equals(element.getLocalName()) || "style".equals(element.getLocalName())
        || element.getAttribute("style").replace(" ", "").contains("display:none")
        || Stream.of(element.getAttribute("class").split("\\s+", -1)).anyMatch(aside::contains);
  }

  private static Stream<Element> all(Document document, String tag) {
    return all(document.getElementsByTagNameNS("*", tag));
  }

  static Stream<Element> all(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
  }
}
