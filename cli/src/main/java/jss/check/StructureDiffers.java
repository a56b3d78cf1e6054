package jss.check;

import java.util.List;
import java.util.Map;
import jss.content.Body;
import jss.content.Body.Block;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Span;

/** Running text that is built differently in two languages: the first heading, list, link, picture or table that is. */
final class StructureDiffers implements Check.OfEntry {
  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    Words<? extends Text> first = null;
    for (Lang lang : scope.languages()) {
      Words<? extends Text> words = entry.words().get(lang);
      if (words == null) continue;
      if (first == null) first = words;
      else compare(first, words, problems);
    }
  }

  private static void compare(Words<?> first, Words<?> other, Problem.Sink problems) {
    List<Block> expected = first.body().shape().blocks();
    List<Block> seen = other.body().shape().blocks();
    int same = 0;
    int most = Math.min(expected.size(), seen.size());
    while (same < most && expected.get(same).name().equals(seen.get(same).name())) same++;
    if (same == expected.size() && same == seen.size()) return;
    if (!Headings.areSound(first.body()) || !Headings.areSound(other.body())) return; // told of already
    problems.accept(
        Problem.of("structure-differs", place(other, same))
            .with("seen", word(seen, same))
            .with("expected", word(expected, same))
            .with("language", Languages.word(first.lang()))
            .related(place(first, same)));
  }

  private static Span place(Words<?> words, int index) {
    List<Block> blocks = words.body().shape().blocks();
    if (index < blocks.size()) return blocks.get(index).at();
    List<Body.Paragraph> paragraphs = words.body().paragraphs();
    return paragraphs.isEmpty() ? Place.value(words.front(), "title") : paragraphs.getLast().at();
  }

  private static Word word(List<Block> blocks, int index) {
    if (index >= blocks.size()) return new Word("block.none");
    String name = blocks.get(index).name();
    int colon = name.indexOf(':');
    if (colon >= 0) return new Word("block." + name.substring(0, colon), Map.of("count", name.substring(colon + 1)));
    boolean isHeading = name.length() == 2 && name.charAt(0) == 'h';
    return isHeading ? new Word("block.heading", Map.of("level", name.substring(1))) : new Word("block." + name);
  }
}
