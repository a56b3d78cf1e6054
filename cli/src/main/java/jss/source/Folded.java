package jss.source;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;

/**
 * A tree of nodes in a few bytes: a large programme has millions of nodes, and hardly any is looked at once it has
 * been read. Texts that stand in the source as they are need no bytes of their own.
 */
public final class Folded {
  private static final int MAPPING = 0;
  private static final int SEQUENCE = 1;
  private static final int AS_WRITTEN = 2;
  private static final int PLAIN_AS_WRITTEN = 3;
  private static final int OWN_TEXT = 4;
  private static final int PLAIN_OWN_TEXT = 5;

  private final Source source;
  private final byte[] nodes;
  private final String[] texts;

  private Folded(Source source, byte[] nodes, String[] texts) {
    this.source = source;
    this.nodes = nodes;
    this.texts = texts;
  }

  /** @param tree nodes of one source */
  public static Folded of(Mapping tree) {
    var fold = new Fold(tree.span().source());
    fold.add(tree);
    return new Folded(fold.source, fold.bytes.toByteArray(), fold.texts.toArray(String[]::new));
  }

  /** The tree, made anew each time. */
  public Mapping unfold() {
    return (Mapping) new Unfold().node();
  }

  public Source source() {
    return source;
  }

  /** Each node as its form with the count of what it holds, its start from the one before, and its length. */
  private static final class Fold {
    final Source source;
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    final List<String> texts = new ArrayList<>();
    private int last;

    Fold(Source source) {
      this.source = source;
    }

    void add(Node node) {
      switch (node) {
        case Mapping mapping -> {
          head(MAPPING, mapping.members().size(), mapping.span());
          for (Member member : mapping.members()) {
            add(member.key());
            add(member.value());
          }
        }
        case Sequence sequence -> {
          head(SEQUENCE, sequence.items().size(), sequence.span());
          sequence.items().forEach(this::add);
        }
        case Scalar scalar -> {
          boolean asWritten = isWritten(scalar.text(), scalar.span());
          if (!asWritten) texts.add(scalar.text());
          int form = asWritten ? AS_WRITTEN : OWN_TEXT;
          head(scalar.plain() ? form + 1 : form, 0, scalar.span());
        }
      }
    }

    private boolean isWritten(String text, Span span) {
      return text.length() == span.end() - span.start() && source.text().startsWith(text, span.start());
    }

    private void head(int form, int count, Span span) {
      number(count << 3 | form);
      int step = span.start() - last;
      number(step << 1 ^ step >> 31); // small numbers for small steps back, too
      number(span.end() - span.start());
      last = span.start();
    }

    /** Seven bits a byte, the last ones first. */
    private void number(int number) {
      int left = number;
      for (; (left & ~0x7F) != 0; left >>>= 7) bytes.write(left & 0x7F | 0x80);
      bytes.write(left);
    }
  }

  private final class Unfold {
    private int at;
    private int text;
    private int last;

    Node node() {
      int head = number();
      int step = number();
      int start = last + (step >>> 1 ^ -(step & 1));
      last = start;
      var span = new Span(source, start, start + number());
      int count = head >>> 3;
      return switch (head & 7) {
        case MAPPING -> {
          var members = new ArrayList<Member>(count);
          for (int i = 0; i < count; i++) members.add(new Member((Scalar) node(), node()));
          yield new Mapping(span, members);
        }
        case SEQUENCE -> {
          var items = new ArrayList<Node>(count);
          for (int i = 0; i < count; i++) items.add(node());
          yield new Sequence(span, items);
        }
        case AS_WRITTEN -> new Scalar(span, span.text(), false);
        case PLAIN_AS_WRITTEN -> new Scalar(span, span.text(), true);
        case OWN_TEXT -> new Scalar(span, texts[text++], false);
        case PLAIN_OWN_TEXT -> new Scalar(span, texts[text++], true);
        default -> throw new IllegalStateException("form " + head);
      };
    }

    private int number() {
      int number = 0;
      for (int shift = 0;; shift += 7) {
        byte part = nodes[at++];
        number |= (part & 0x7F) << shift;
        if (part >= 0) return number;
      }
    }
  }
}
