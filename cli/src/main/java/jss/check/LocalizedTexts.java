package jss.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import jss.content.Lang;
import jss.content.Localized;
import jss.content.Parts;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Texts written in place once per language, with the lines that they were read from. */
final class LocalizedTexts {
  private LocalizedTexts() {}

  /** @param node what the record was read from */
  static void forEach(Record record, Node node, BiConsumer<Localized, Mapping> found) {
    Map<Span, Localized> texts = new HashMap<>();
    Parts.forEach(record, Localized.class, text -> texts.put(text.at(), text));
    if (!texts.isEmpty()) walk(node, texts, found);
  }

  private static void walk(Node node, Map<Span, Localized> texts, BiConsumer<Localized, Mapping> found) {
    switch (node) {
      case Mapping mapping -> {
        Localized text = texts.get(mapping.span());
        if (text != null) found.accept(text, mapping);
        else for (Member member : mapping.members()) walk(member.value(), texts, found);
      }
      case Sequence sequence -> sequence.items().forEach(item -> walk(item, texts, found));
      case Scalar _ -> {}
    }
  }

  /** The text of that language as it was written. */
  static Optional<Scalar> in(Lang lang, Mapping mapping) {
    return mapping.get(lang.tag()).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }
}
