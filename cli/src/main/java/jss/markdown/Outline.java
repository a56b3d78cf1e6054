package jss.markdown;

import java.util.ArrayList;
import java.util.List;
import jss.content.Body;
import jss.content.Body.Block;
import jss.content.Body.Paragraph;
import jss.content.Body.Picture;
import jss.content.Body.Piece;
import jss.source.Source;
import jss.source.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Walks a parsed document and notes what the checks ask for. */
final class Outline extends AbstractVisitor {
  private final Source source;
  private final int start;
  private final List<Body.Heading> headings = new ArrayList<>();
  private final List<Body.Link> links = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> rawHtml = new ArrayList<>();

  /** @param start index in the source of the document's first character */
  Outline(Source source, int start) {
    this.source = source;
    this.start = start;
  }

  Body body(List<Piece> pieces) {
    return new Body(pieces, headings, links, pictures, paragraphs, new Body.Shape(blocks), rawHtml);
  }

  /** The words of a node and all within it. */
  static String textOf(Node node) {
    var text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(Code node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak node) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) return new Span(source, start, start);
    SourceSpan first = spans.getFirst();
    SourceSpan last = spans.getLast();
    return new Span(source, start + first.getInputIndex(), start + last.getInputIndex() + last.getLength());
  }

  private void block(String name, Node node) {
    blocks.add(new Block(name.intern(), span(node))); // few names, many blocks
  }

  @Override
  public void visit(Heading node) {
    String text = textOf(node);
    headings.add(new Body.Heading(node.getLevel(), text, span(node)));
    paragraphs.add(new Paragraph(text, span(node)));
    block("h" + node.getLevel(), node);
    visitChildren(node);
  }

  @Override
  public void visit(org.commonmark.node.Paragraph node) {
    paragraphs.add(new Paragraph(textOf(node), span(node)));
    visitChildren(node);
  }

  @Override
  public void visit(Link node) {
    links.add(new Body.Link(node.getDestination(), textOf(node), span(node)));
    block("link", node);
    visitChildren(node);
  }

  @Override
  public void visit(Image node) {
    pictures.add(new Picture(node.getDestination(), textOf(node), span(node)));
    block("picture", node);
  }

  @Override
  public void visit(BulletList node) {
    block("list:" + count(node), node);
    visitChildren(node);
  }

  @Override
  public void visit(OrderedList node) {
    block("numbered:" + count(node), node);
    visitChildren(node);
  }

  @Override
  public void visit(BlockQuote node) {
    block("quote", node);
    visitChildren(node);
  }

  @Override
  public void visit(FencedCodeBlock node) {
    block("code", node);
  }

  @Override
  public void visit(HtmlBlock node) {
    rawHtml.add(span(node));
  }

  @Override
  public void visit(HtmlInline node) {
    rawHtml.add(span(node));
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock) block("table", node);
    visitChildren(node);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) block("row:" + count(node), node);
    if (node instanceof TableCell && node.getFirstChild() != null)
      paragraphs.add(new Paragraph(textOf(node), span(node)));
    visitChildren(node);
  }

  private static int count(Node parent) {
    int count = 0;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) count++;
    return count;
  }
}
