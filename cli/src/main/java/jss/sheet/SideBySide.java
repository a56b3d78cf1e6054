package jss.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jss.content.Lang;
import jss.render.Resources;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A sheet in two languages, the one beside the other on A3: their sides, or else sections, start level. For sheets on
 * A4 upright, such as method sheets, programmes and forms; landscape sheets and posters have no room beside them.
 */
final class SideBySide {
  private static final Pattern PAGE = Pattern.compile("@page[^{]*\\{([^{}]*)");
  private static final Pattern SIZE = Pattern.compile("size:\\s*+(?!A4(?: portrait)?\\s*[;}])");
  private static final Pattern MARGIN = Pattern.compile("(?:^|[;{\\s])margin:\\s*[\\d.]+mm\\s+([\\d.]+)mm");

  private final Document made;
  private final Lang lang;

  private SideBySide(Document made, Lang lang) {
    this.made = made;
    this.lang = lang;
  }

  /** Empty when the two don't tell the same in different languages, or are no upright A4. */
  static Optional<Sheet> of(Sheet first, Sheet second) {
    Lang left = first.languages().getFirst();
    Lang right = second.languages().getFirst();
    boolean isPair = first.entry().equals(second.entry()) && !left.equals(right);
    if (!isPair || !Stream.of(first, second).allMatch(SideBySide::isUpright)) return Optional.empty();
    return Optional.of(new Sheet(
        first.name(), List.of(left, right), first.entry(), first.version(),
        first.fitted() || second.fitted(),
        () -> Xhtml.bytes(join(Markup.parse(first), left, Markup.parse(second), right))));
  }

  private static boolean isUpright(Sheet sheet) {
    return pages(Markup.parse(sheet)).stream().noneMatch(page -> SIZE.matcher(page + ";").find());
  }

  /** What the styles of a sheet say of its pages. */
  private static List<String> pages(Document sheet) {
    return Xhtml.all(sheet, "link").stream()
        .map(link -> link.getAttribute("href").replaceFirst("^" + Stock.SCHEME, "sheets/"))
        .flatMap(style -> Resources.find(style).stream())
        .flatMap(css -> PAGE.matcher(new String(css, StandardCharsets.UTF_8)).results())
        .map(page -> page.group(1)).toList();
  }

  private static Document join(Document first, Lang left, Document second, Lang right) {
    Document made = Xhtml.empty();
    var leftSide = new SideBySide(made, left);
    var rightSide = new SideBySide(made, right);
    leftSide.mark(first);
    rightSide.mark(second);
    Element html = Xhtml.add(made, made, "html");
    html.setAttribute("lang", left.tag());
    html.appendChild(leftSide.head(first, second));
    Element body = Xhtml.add(made, html, "body");
    leftSide.foot(first, second, right).ifPresent(body::appendChild);
    List<List<Element>> ours = parts(first);
    List<List<Element>> theirs = parts(second);
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      Element pair = Xhtml.add(made, body, "div");
      boolean isSide = i > 0 && i < ours.size() && ours.get(i).getFirst().hasAttribute("data-side");
      pair.setAttribute("class", isSide ? "pair pair-next" : "pair");
      Element row = Xhtml.add(made, pair, "div");
      row.setAttribute("class", "pair-row");
      leftSide.column(row, first, i < ours.size() ? ours.get(i) : List.of(), "right");
      rightSide.column(row, second, i < theirs.size() ? theirs.get(i) : List.of(), "left");
    }
    return made;
  }

  /** Makes ids one language's own, and whatever points to them. */
  private void mark(Document sheet) {
    for (Element element : Xhtml.all(sheet, "*")) {
      if (element.hasAttribute("id")) element.setAttribute("id", lang + "-" + element.getAttribute("id"));
      if (element.hasAttribute("headers"))
        element.setAttribute("headers", element.getAttribute("headers").strip().replaceAll("\\S+", lang + "-$0"));
      for (String name : List.of("href", "data-to"))
        if (element.getAttribute(name).startsWith("#"))
          element.setAttribute(name, "#" + lang + "-" + element.getAttribute(name).substring(1));
    }
  }

  /** The head of the first, with the styles and bookmarks of both. */
  private Node head(Document first, Document second) {
    Element head = (Element) made.importNode(Xhtml.one(first, "head").orElseThrow(), true);
    Element title = Xhtml.one(head, "title").orElseThrow();
    title.setTextContent(title.getTextContent() + " / " + Xhtml.one(second, "title").orElseThrow().getTextContent());
    List<String> styles = Xhtml.all(head, "link").stream().map(link -> link.getAttribute("href")).toList();
    for (Element link : Xhtml.all(second, "link"))
      if (!styles.contains(link.getAttribute("href"))) head.appendChild(made.importNode(link, true));
    Element own = Xhtml.add(made, head, "link");
    own.setAttribute("rel", "stylesheet");
    own.setAttribute("href", Stock.SCHEME + "side-by-side.css");
    Optional<Element> bookmarks = Xhtml.one(head, "bookmarks");
    Xhtml.one(second, "bookmarks").ifPresent(others -> {
      Element into = bookmarks.orElseGet(() -> Xhtml.add(made, head, "bookmarks"));
      for (Element bookmark : Xhtml.children(others)) into.appendChild(made.importNode(bookmark, true));
    });
    return head;
  }

  /** One foot under both: that of the first, and what the other calls itself. */
  private Optional<Node> foot(Document first, Document second, Lang right) {
    return foot(first).map(found -> {
      Element foot = (Element) made.importNode(found, true);
      foot.setAttribute("lang", lang.tag());
      Optional<Element> middle = Xhtml.classed(foot, "foot-middle");
      Optional<Element> other = foot(second).flatMap(theirs -> Xhtml.classed(theirs, "foot-middle"));
      if (middle.isPresent() && other.isPresent()
          && !middle.get().getTextContent().equals(other.get().getTextContent())) {
        middle.get().appendChild(made.createTextNode(" · "));
        Element name = Xhtml.add(made, middle.get(), "span");
        name.setAttribute("lang", right.tag());
        name.setTextContent(other.get().getTextContent());
      }
      return foot;
    });
  }

  private static Optional<Element> foot(Document sheet) {
    return Xhtml.children(Xhtml.one(sheet, "body").orElseThrow()).stream().filter(SideBySide::isFoot).findFirst();
  }

  private static boolean isFoot(Element element) {
    return Xhtml.isClassed(element, "foot");
  }

  /** What stands in a body, each side or section with what follows it. */
  private static List<List<Element>> parts(Document sheet) {
    var parts = new ArrayList<List<Element>>();
    for (Element child : Xhtml.children(Xhtml.one(sheet, "body").orElseThrow())) {
      if (isFoot(child)) continue;
      boolean begins = child.hasAttribute("data-side") || child.getLocalName().equals("section");
      if (begins || parts.isEmpty()) parts.add(new ArrayList<>());
      parts.getLast().add(child);
    }
    return parts;
  }

  /** @param inner the side of the column that the other one stands at */
  private void column(Element row, Document sheet, List<Element> part, String inner) {
    Element side = Xhtml.add(made, row, "div");
    side.setAttribute("class", "pair-side");
    side.setAttribute("style", "padding-" + inner + ":" + margin(sheet) + "mm");
    side.setAttribute("lang", lang.tag());
    Element words = Xhtml.add(made, side, "div");
    String hue = Xhtml.one(sheet, "body").orElseThrow().getAttribute("class");
    words.setAttribute("class", (hue + " pair-words").strip());
    for (Element element : part) words.appendChild(made.importNode(element, true));
  }

  /** Millimetres beside the words of a page: the last that the sheet's styles say. */
  private static String margin(Document sheet) {
    return pages(sheet).stream().flatMap(page -> MARGIN.matcher(page).results()).map(found -> found.group(1))
        .reduce((_, last) -> last).orElse("15");
  }
}
