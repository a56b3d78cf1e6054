package jss.source;

import java.util.List;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTest {
  private final Source source =
      Source.of("x.yaml", "tittel: \"Mål\\u0021\"\nsteg:\n  - én\n  - {a: 1}\ntom:\n" + " ".repeat(300) + "slutt: x");

  @Test
  void whatIsFoldedComesOutTheSame() {
    var tree = new Mapping(
        span(0, 300),
        List.of(
            new Member(key("tittel"), new Scalar(span(8, 19), "Mål!", false)),
            new Member(
                key("steg"),
                new Sequence(span(28, 43),
                    List.of(scalar("én"), new Mapping(span(39, 44), List.of(new Member(key("a"), scalar("1"))))))),
            new Member(key("tom"), new Scalar(span(50, 50), "", true)),
            new Member(key("slutt"), scalar("x")),
            new Member(new Scalar(span(0, 6), "an older place", true), new Sequence(span(2, 2), List.of()))));
    assertThat(Folded.of(tree).unfold()).isEqualTo(tree);
    assertThat(Folded.of(tree).source()).isSameAs(source);
  }

  private Scalar key(String text) {
    return scalar(text);
  }

  private Scalar scalar(String text) {
    int at = source.text().lastIndexOf(text);
    return new Scalar(span(at, at + text.length()), text, true);
  }

  private Span span(int start, int end) {
    return new Span(source, start, end);
  }
}
