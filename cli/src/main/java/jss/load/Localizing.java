package jss.load;

import java.util.LinkedHashMap;
import java.util.Map;
import jss.content.Label;
import jss.content.Lang;
import jss.content.Localized;
import jss.load.Shape.Field;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a text that is written in place once per language. */
final class Localizing {
  private Localizing() {}

  /** A text of its own is the same in every language. */
  static @Nullable Label label(Node node, Field field, Problem.Sink problems) {
    if (!(node instanceof Scalar scalar)) {
      Localized texts = read(node, problems);
      return texts == null ? null : Label.of(texts);
    }
    if (!scalar.text().isBlank()) return Label.of(scalar.text());
    problems.accept(Problem.of("empty-value", scalar.span()).with("key", field.key()));
    return null;
  }

  /** Whether all the programme's languages are there is a check's business. */
  static @Nullable Localized read(Node node, Problem.Sink problems) {
    if (!(node instanceof Mapping mapping)) {
      problems.accept(
          Problem.of("wrong-type", node.span())
              .with("seen", new Word(node instanceof Scalar ? "type.text" : "type.list"))
              .with("expected", new Word("type.localized")));
      return null;
    }
    Map<Lang, String> texts = new LinkedHashMap<>();
    boolean whole = true;
    for (Member member : mapping.members()) {
      if (member.value() instanceof Scalar scalar && !scalar.isEmpty() && !scalar.text().isBlank()) {
        texts.putIfAbsent(new Lang(member.key().text()), scalar.text());
      } else if (member.value() instanceof Scalar) {
        problems.accept(Problem.of("empty-value", member.key().span()).with("key", member.key().text()));
        whole = false;
      } else {
        problems.accept(
            Problem.of("wrong-type", member.value().span())
                .with("seen", new Word(member.value() instanceof Mapping ? "type.mapping" : "type.list"))
                .with("expected", new Word("type.text")));
        whole = false;
      }
    }
    return whole ? new Localized(mapping.span(), texts) : null;
  }
}
