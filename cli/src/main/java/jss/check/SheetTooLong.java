package jss.check;

import java.util.List;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Node.Mapping;
import jss.source.Span;

/** Words that don't fit on the sides of a sheet of a fixed form, at the field that is best made shorter. */
public final class SheetTooLong {
  private SheetTooLong() {}

  /**
   * A side that is too long.
   *
   * @param sheet the name of the sheet's file
   * @param side {@code front} or {@code back}
   * @param millimetres that it is too long by
   * @param fields what stands on it, the tallest first
   */
  public record Side(String sheet, String side, int millimetres, List<Field> fields) {
    public Side {
      fields = List.copyOf(fields);
    }
  }

  /**
   * @param name as it is written in the words, such as {@code opening-question}
   * @param letters that it has
   * @param tooMany letters that it has to lose for the side to fit, as far as one can tell
   */
  public record Field(String name, int letters, int tooMany) {}

  /** What doesn't fit on an entry's sheet in one language; nothing when the programme has no such words. */
  public static List<Problem> problems(Programme programme, String entry, Lang lang, List<Side> sides) {
    Optional<Mapping> words = programme.entry(entry).flatMap(found -> front(found, lang));
    return words.map(front -> sides.stream().map(side -> problem(side, lang, front)).sorted().toList())
        .orElse(List.of());
  }

  static Optional<Mapping> front(Entry entry, Lang lang) {
    Optional<Words<? extends Text>> words = entry.words(lang);
    return words.map(Words::front);
  }

  private static Problem problem(Side side, Lang lang, Mapping front) {
    Field longest = side.fields().stream()
        .filter(field -> front.get(field.name()).isPresent())
        .findFirst()
        .orElse(new Field("title", 0, 0));
    Span at = Place.key(front, longest.name());
    return Problem.of("sheet-too-long", at)
        .with("sheet", side.sheet())
        .with("side", new Word("side." + side.side()))
        .with("lang", Languages.word(lang))
        .with("millimetres", side.millimetres())
        .with("field", longest.name())
        .with("letters", longest.letters())
        .with("less", longest.tooMany());
  }
}
