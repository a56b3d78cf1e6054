package jss.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jss.content.Body;
import jss.content.Body.Piece;
import jss.source.Source;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown once: into HTML with open places, and an outline for the checks. */
public final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .attributeProviderFactory(_ -> new Attributes())
          .nodeRendererFactory(Blocks::new)
          .build();

  /** Stands where an address, picture or id goes; from Unicode's private area, so no text has it. */
  private static final char MARK = '\uE000';

  private Markdown() {}

  /** @param start index of the first character of the Markdown, which goes on to the end of the file */
  public static Body read(Source source, int start) {
    String text = source.text().substring(start).replace(MARK, ' ');
    if (text.isBlank()) return Body.EMPTY;
    Node document = PARSER.parse(text);
    var outline = new Outline(source, start);
    document.accept(outline);
    return outline.body(pieces(RENDERER.render(document)));
  }

  private static List<Piece> pieces(String html) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    int heading = 0;
    for (int mark = html.indexOf(MARK); mark >= 0; mark = html.indexOf(MARK, from)) {
      if (mark > from) pieces.add(new Body.Html(html.substring(from, mark)));
      char what = html.charAt(mark + 1);
      int end = what == 'h' ? mark + 2 : html.indexOf(MARK, mark + 2);
      if (what == 'h') pieces.add(new Body.HeadingId(heading++));
      else if (what == 'l') pieces.add(new Body.Href(unescape(html.substring(mark + 2, end))));
      else {
        String[] parts = html.substring(mark + 2, end).split("\n", 2);
        pieces.add(new Body.Img(parts[0], parts[1]));
      }
      from = what == 'h' ? end : end + 1;
    }
    if (from < html.length()) pieces.add(new Body.Html(html.substring(from)));
    return pieces;
  }

  /** The renderer escapes attributes; what an author meant has no entities. */
  private static String unescape(String attribute) {
    if (attribute.indexOf('&') < 0) return attribute;
    return attribute.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Opens the places, and mends what would be obsolete HTML. */
  private static final class Attributes implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      switch (node) {
        case Link link -> attributes.put("href", MARK + "l" + link.getDestination() + MARK);
        case Heading _ -> attributes.put("id", MARK + "h");
        case TableCell cell -> {
          attributes.remove("align");
          if (cell.isHeader()) attributes.put("scope", "col");
          if (cell.getAlignment() == TableCell.Alignment.RIGHT) attributes.put("class", "align-right");
          if (cell.getAlignment() == TableCell.Alignment.CENTER) attributes.put("class", "align-center");
        }
        default -> {}
      }
    }
  }

  /** Pictures are written whole when the site knows their size. */
  private record Blocks(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
      var image = (Image) node;
      context.getWriter().raw(MARK + "i" + image.getDestination() + "\n" + Outline.textOf(image) + MARK);
    }
  }

}
