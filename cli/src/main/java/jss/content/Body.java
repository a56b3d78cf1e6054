package jss.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jss.source.Span;

/**
 * The Markdown below the front matter, read once: HTML in pieces, with the places where addresses go, and an outline.
 * Raw HTML is already escaped.
 */
public record Body(
    List<Piece> pieces, List<Heading> headings, List<Link> links, List<Picture> pictures, List<Paragraph> paragraphs,
    Shape shape, List<Span> rawHtml) {
  public static final Body EMPTY =
      new Body(List.of(), List.of(), List.of(), List.of(), List.of(), new Shape(List.of()), List.of());

  public Body {
    pieces = List.copyOf(pieces);
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
    paragraphs = List.copyOf(paragraphs);
    rawHtml = List.copyOf(rawHtml);
  }

  /** HTML, or a place in it that only the whole site can fill. */
  public sealed interface Piece {}

  /** Finished HTML. */
  public record Html(String html) implements Piece {}

  /** The address of a link, to stand inside {@code href="…"}. */
  public record Href(String destination) implements Piece {}

  /** A whole {@code <img>}. */
  public record Img(String destination, String alt) implements Piece {}

  /** The id of the nth heading, which is the same in all languages; to stand inside {@code id="…"}. */
  public record HeadingId(int index) implements Piece {}

  /** @param level 1–6 as written */
  public record Heading(int level, String text, Span at) {}

  /** @param destination decoded, as the author meant it */
  public record Link(String destination, String text, Span at) {}

  public record Picture(String destination, String alt, Span at) {}

  /**
   * Running text of a paragraph, list item or cell, without marks.
   *
   * @param own the text where it is not just what stands in the source; most is, and needs no copy
   */
  public record Paragraph(Span at, Optional<String> own) {
    public Paragraph(String text, Span at) {
      this(at, text.equals(at.text()) ? Optional.empty() : Optional.of(text));
    }

    public String text() {
      return own.orElseGet(at::text);
    }
  }

  /** The order of blocks ({@code h2}, {@code list:3}, {@code table:4x2}, …): equal in two languages that say the same. */
  public record Shape(List<Block> blocks) {
    public Shape {
      blocks = List.copyOf(blocks);
    }
  }

  public record Block(String name, Span at) {}

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** All text, for search and for counting. */
  public String plainText() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }
}
