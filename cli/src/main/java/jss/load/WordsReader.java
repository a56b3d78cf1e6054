package jss.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.content.Body;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Text;
import jss.content.Words;
import jss.markdown.Markdown;
import jss.problem.Problem;
import jss.source.Node.Mapping;
import jss.source.Source;
import jss.source.Span;

/** Reads an entry's words, a file per language: front matter between two lines of {@code ---}, then Markdown. */
final class WordsReader {
  private static final String FENCE = "---";

  private final Kind kind;
  private final List<Lang> languages;
  private final Problem.Sink problems;
  private boolean broken;

  WordsReader(Kind kind, List<Lang> languages, Problem.Sink problems) {
    this.kind = kind;
    this.languages = languages;
    this.problems = problems;
  }

  /** Whether any file was there but could not be used. */
  boolean isBroken() {
    return broken;
  }

  Map<Lang, Words<Text>> read(Map<String, Source> files) {
    var words = new TreeMap<Lang, Words<Text>>();
    for (Lang lang : languages) {
      Source source = files.get(lang.tag() + ".md");
      if (source == null) continue;
      read(lang, source).ifPresentOrElse(read -> words.put(lang, read), () -> broken = true);
    }
    return words;
  }

  private Optional<Words<Text>> read(Lang lang, Source source) {
    if (source.malformedAt() >= 0) {
      int at = source.malformedAt();
      problems.accept(Problem.of("not-utf8", new Span(source, at, at + 1)));
      return Optional.empty();
    }
    String text = source.text();
    if (!source.lineText(1).equals(FENCE)) {
      problems.accept(Problem.of("front-matter-missing", new Span(source, 0, source.lineText(1).length())));
      return Optional.empty();
    }
    int start = text.indexOf('\n') + 1;
    int end = closing(source);
    if (start == 0 || end < 0) {
      problems.accept(Problem.of("front-matter-open", new Span(source, 0, FENCE.length())));
      return Optional.empty();
    }
    Optional<Mapping> front = YamlReader.read(source, start, end, problems);
    int body = text.indexOf('\n', end) + 1;
    return front.flatMap(
        mapping -> Decoder.decode(mapping, kind.text().orElseThrow(), problems)
            .map(record -> new Words<>(lang, mapping, (Text) record,
                body == 0 ? Body.EMPTY : Markdown.read(source, body))));
  }

  /** Index of the line that ends the front matter, or -1. */
  private static int closing(Source source) {
    String text = source.text();
    for (int at = text.indexOf("\n" + FENCE); at >= 0; at = text.indexOf("\n" + FENCE, at + 1))
      if (source.lineText(source.line(at + 1)).equals(FENCE)) return at + 1;
    return -1;
  }
}
