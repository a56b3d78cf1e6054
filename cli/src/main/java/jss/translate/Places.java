package jss.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Words;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Source;
import jss.source.Span;

/** Finds where a field was written. */
public final class Places {
  private Places() {}

  /** The nearest there is; empty where the language has no file. */
  public static Optional<Span> of(Subject subject, String field, Lang lang, Programme programme) {
    if (!subject.isEntry()) return Optional.of(walk(root(subject, programme), field + "." + lang.tag()));
    return programme.entry(subject.id()).flatMap(entry -> ofWords(entry, field, lang));
  }

  private static Optional<Span> ofWords(Entry entry, String field, Lang lang) {
    return entry.words(lang).map(Words::front).map(front -> {
      if (!field.equals(Field.BODY)) return walk(front, field);
      Source source = front.span().source();
      int start = Math.min(Front.end(source), source.text().length());
      return new Span(source, start, start);
    });
  }

  private static Mapping root(Subject subject, Programme programme) {
    return subject.kind().flatMap(_ -> programme.item(subject.id())).map(item -> item.node())
        .orElseGet(programme::node);
  }

  private static Span walk(Node root, String field) {
    Node at = root;
    boolean isFound = false;
    for (String step : steps(field)) {
      Optional<Node> next = step(at, step);
      if (next.isEmpty()) break;
      at = next.get();
      isFound = true;
    }
    return !isFound && root instanceof Mapping mapping && !mapping.members().isEmpty()
        ? mapping.members().getFirst().key().span()
        : at.span();
  }

  static List<String> steps(String field) {
    return new ArrayList<>(List.of(field.split("\\.", -1)));
  }

  /** One step down, as fields' names have them: a number, from 1, in a list. */
  static Optional<Node> step(Node at, String step) {
    return switch (at) {
      case Mapping mapping -> mapping.get(step);
      case Sequence sequence -> Optional.of(step).filter(number -> number.matches("[1-9]\\d{0,5}"))
          .map(number -> Integer.parseInt(number) - 1).filter(index -> index < sequence.items().size())
          .map(index -> sequence.items().get(index));
      case Scalar _ -> Optional.empty();
    };
  }
}
