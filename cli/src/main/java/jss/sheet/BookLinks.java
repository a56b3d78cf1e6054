package jss.sheet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jss.content.Body;
import jss.content.Programme;
import jss.content.Ref;
import jss.render.BodyHtml;
import jss.render.Escape;
import jss.render.Html;

/**
 * Where the links of the handbook lead: to its own chapters, else to the site.
 *
 * @param told ids of the tools that have a chapter, and of the guides and their pages
 */
record BookLinks(Workshop workshop, Set<String> told) {
  private static final Pattern VOID = Pattern.compile("<(br|hr|img|input|col|wbr)\\b([^>]*?)/?>");
  private static final Pattern HEADING = Pattern.compile("<(/?)h([1-5])(?=[ >])");
  private static final Pattern NOWHERE = Pattern.compile("<a href=\"\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  /** Links into the book, which get their page, and links out of it, which get their address: paper has nothing to click. */
  private static final Pattern CHAPTER = Pattern.compile("<a href=\"(#told-[^\"]*)\"[^>]*>.*?</a>", Pattern.DOTALL);
  private static final Pattern OUTSIDE = Pattern.compile("<a href=\"(https?:[^\"]*)\"[^>]*>.*?</a>", Pattern.DOTALL);

  static String anchor(String id) {
    return "told-" + id;
  }

  boolean tells(String id) {
    return told.contains(id);
  }

  /** Those that the book tells. */
  List<Chapter.Place> places(List<Ref> refs) {
    return refs.stream().filter(ref -> tells(ref.id()))
        .map(ref -> new Chapter.Place(anchor(ref.id()), workshop.voice().title(ref.id()))).toList();
  }

  /** The text of a tool or page as XHTML, its headings one level down, its ids those of the chapter; pictures give their words. */
  Html body(String tool, Body body) {
    List<String> ids = BodyHtml.ids(body, body);
    var html = new StringBuilder();
    for (Body.Piece piece : body.pieces()) {
      switch (piece) {
        case Body.Html(String finished) -> html.append(xhtml(finished, tool));
        case Body.Href(String destination) -> link(destination, tool, html);
        case Body.HeadingId(int index) -> html.append(tool).append('-').append(ids.get(index));
        case Body.Img(String _, String alt) -> {
          html.append("<em>");
          Escape.html(alt, html);
          html.append("</em>");
        }
      }
    }
    String led = NOWHERE.matcher(html).replaceAll("$1");
    String paged = CHAPTER.matcher(led).replaceAll(
        "$0 (" + workshop.texts().text("handbook.on-page") + " <span class=\"on\" data-to=\"$1\"></span>" + ")");
    return new Html(OUTSIDE.matcher(paged).replaceAll("$0 ($1)"));
  }

  private String xhtml(String html, String tool) {
    String down = HEADING.matcher(VOID.matcher(html).replaceAll("<$1$2/>"))
        .replaceAll(match -> "<" + match.group(1) + "h" + (Integer.parseInt(match.group(2)) + 1));
    String note = workshop.texts().text("handbook.note");
    return down.replaceAll("(?<=[ <]a )href=\"#", "title=\"" + note + "\" href=\"#" + tool + "-")
        .replaceAll(" id=\"(?=.)", " id=\"" + tool + "-");
  }

  /** Writes an address and, past its quotation mark, a title: PDF/UA asks each link for one. */
  private void link(String destination, String tool, StringBuilder html) {
    String id = Programme.target(destination);
    if (destination.startsWith("#")) write("#" + tool + "-" + destination.substring(1), destination, html);
    else if (tells(id)) write("#" + anchor(id), workshop.voice().title(id), html);
    else if (destination.contains(":")) write(destination, destination, html);
    else write(workshop.page(id).orElse(""), workshop.voice().title(id), html);
  }

  private static void write(String address, String title, StringBuilder html) {
    Escape.html(address, html);
    html.append("\" title=\"");
    Escape.html(title, html);
  }
}
