package jss.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Lang;
import jss.content.Programme;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Signs in the words that the font of printed sheets doesn't have, each at the first place where it stands. */
public final class GlyphMissing {
  private GlyphMissing() {}

  /**
   * What is left out of an entry's sheet in one language; nothing when the programme has no such words.
   *
   * @param missing code points
   */
  public static List<Problem> problems(Programme programme, String entry, Lang lang, List<Integer> missing) {
    Optional<Mapping> words = programme.entry(entry).flatMap(found -> SheetTooLong.front(found, lang));
    return words.map(front -> missing.stream().map(sign -> problem(sign, entry, lang, front)).sorted().toList())
        .orElse(List.of());
  }

  /** A sign that comes from elsewhere, such as another entry's title, is told at the first line. */
  private static Problem problem(int sign, String entry, Lang lang, Mapping front) {
    String written = Character.toString(sign);
    return Problem.of("glyph-missing", find(front, written).orElse(Place.first(front)))
        .with("sign", written)
        .with("code", String.format(Locale.ROOT, "U+%04X", sign))
        .with("name", Optional.ofNullable(Character.getName(sign)).orElse("?"))
        .with("entry", entry)
        .with("lang", Languages.word(lang));
  }

  private static Optional<Span> find(Node node, String sign) {
    return switch (node) {
      case Scalar scalar -> scalar.text().contains(sign) ? Optional.of(at(scalar.span(), sign)) : Optional.empty();
      case Mapping mapping ->
        mapping.members().stream().flatMap(member -> find(member.value(), sign).stream()).findFirst();
      case Sequence list -> list.items().stream().flatMap(item -> find(item, sign).stream()).findFirst();
    };
  }

  /** The sign itself, or the whole text when it is written as an escape. */
  private static Span at(Span text, String sign) {
    int index = text.text().indexOf(sign);
    int start = text.start() + index;
    return index < 0 ? text : new Span(text.source(), start, start + sign.length());
  }
}
