package jss.sheet;

import java.util.regex.Pattern;
import jss.content.Body;
import jss.render.Html;

/** Running text for a form on paper: links are their words alone, and pictures are left out. */
final class Prose {
  /** Only links made of Markdown look like this, as raw HTML is escaped, and so is each {@code >} in an attribute. */
  private static final Pattern LINK = Pattern.compile("</?a(?: [^>]*)?>");

  private Prose() {}

  static Html of(Body body) {
    var html = new StringBuilder();
    for (Body.Piece piece : body.pieces()) {
      switch (piece) {
        case Body.Html(String finished) -> html.append(finished);
        case Body.HeadingId(int index) -> html.append("text-").append(index);
        case Body.Href _, Body.Img _ -> {}
      }
    }
    return new Html(LINK.matcher(html).replaceAll(""));
  }
}
