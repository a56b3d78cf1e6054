package jss.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jss.content.Address;
import jss.content.Body;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Slugs;

/** Fills the open places of a text: the addresses of links, the pictures, the ids of headings. */
public final class BodyHtml {
  /** How wide a picture is shown: the column of text, or a narrow window. */
  private static final String COLUMN = "(min-width: 48rem) 44rem, 100vw";

  private final Urls urls;
  private final Lang lang;
  private final Pictures pictures;

  public BodyHtml(Urls urls, Lang lang, Pictures pictures) {
    this.urls = urls;
    this.lang = lang;
    this.pictures = pictures;
  }

  /**
   * The text as HTML.
   *
   * @param source the same text in the source language, whose headings name the ids in every language
   * @param folder where the text lies in the workspace, ending in {@code /}: files are named from there
   */
  public Html html(Body body, Body source, String folder, Here here) {
    if (body.isEmpty()) return Html.EMPTY;
    if (body.pieces().size() == 1 && body.pieces().getFirst() instanceof Body.Html(String html)) return new Html(html);
    List<String> ids = body.headings().isEmpty() ? List.of() : ids(body, source);
    var html = new StringBuilder();
    for (Body.Piece piece : body.pieces()) {
      switch (piece) {
        case Body.Html(String finished) -> html.append(finished);
        case Body.Href(String destination) -> {
          Escape.html(address(destination, folder, here), html);
          foreign(destination, html);
        }
        case Body.HeadingId(int index) -> html.append(ids.get(index));
        case Body.Img(String destination, String alt) -> picture(folder + destination, alt, here, html);
      }
    }
    return new Html(html.toString());
  }

  /** The ids of a text's headings, in order; the same in all languages that have the same structure. */
  public static List<String> ids(Body body, Body source) {
    var ids = new ArrayList<String>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < body.headings().size(); i++) {
      Body named = i < source.headings().size() ? source : body;
      String slug = Slugs.of(named.headings().get(i).text());
      String id = slug.isEmpty() ? "h" : slug;
      for (int n = 2; !taken.add(id); n++) id = slug + "-" + n;
      ids.add(id);
    }
    return ids;
  }

  private String address(String destination, String folder, Here here) {
    if (destination.startsWith("#") || Address.isAllowed(destination)) return destination;
    String id = Programme.target(destination);
    Optional<String> page = urls.path(id, lang);
    if (page.isPresent()) return here.to(page.get()) + destination.substring(id.length());
    Optional<Lang> elsewhere = urls.elsewhere(id, lang);
    if (elsewhere.isPresent())
      return here.to(urls.original(id, elsewhere.get()).orElseThrow()) + destination.substring(id.length());
    return here.to(Urls.file(folder + destination));
  }

  /** The language of a page that is in another, to stand after the address and before the closing quotation mark. */
  private void foreign(String destination, StringBuilder html) {
    urls.elsewhere(Programme.target(destination), lang)
        .ifPresent(other -> html.append("\" hreflang=\"").append(other.tag()));
  }

  /** @param asset path in the workspace */
  public Html picture(String asset, String alt, Here here) {
    var html = new StringBuilder();
    picture(asset, alt, here, html);
    return new Html(html.toString());
  }

  private void picture(String asset, String alt, Here here, StringBuilder html) {
    Optional<Pictures.Shown> picture = pictures.find(asset);
    html.append("<img src=\"");
    Escape.html(here.to(picture.map(Pictures.Shown::path).orElseGet(() -> Urls.file(asset))), html);
    html.append("\" alt=\"");
    Escape.html(alt, html);
    html.append('"');
    picture.ifPresent(known -> size(known, here, html));
    html.append(" loading=\"lazy\" decoding=\"async\">");
  }

  /** Its size, so that nothing jumps when it comes, and the widths that there are of it. */
  private static void size(Pictures.Shown picture, Here here, StringBuilder html) {
    html.append(" width=\"").append(picture.width()).append("\" height=\"").append(picture.height()).append('"');
    if (picture.versions().isEmpty()) return;
    html.append(" srcset=\"");
    String separator = "";
    for (Pictures.Version version : picture.versions()) {
      html.append(separator);
      Escape.html(here.to(version.path()), html);
      html.append(' ').append(version.width()).append('w');
      separator = ", ";
    }
    html.append("\" sizes=\"").append(COLUMN).append('"');
  }
}
