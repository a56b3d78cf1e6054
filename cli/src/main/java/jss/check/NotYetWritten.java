package jss.check;

import java.util.List;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Placeholder;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Source;
import jss.source.Span;

/** Places where it still says what is to be written there. */
final class NotYetWritten implements Check.OfProgramme, Check.OfEntry, Check.OfWords, Check.OfItem {
  @Override
  public void run(Scope scope, Problem.Sink problems) {
    if (isIn(scope.programme().node().span())) values(scope.programme().node(), problems);
  }

  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    if (isIn(item.node().span())) values(item.node(), problems);
  }

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (isIn(whole(entry.origin().source()))) values(entry.origin().facts(), problems);
  }

  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    if (!isIn(whole(words.folded().source()))) return;
    values(words.front(), problems);
    for (Body.Paragraph paragraph : words.body().paragraphs()) tell(paragraph.at(), problems);
  }

  private static Span whole(Source source) {
    return new Span(source, 0, source.text().length());
  }

  /** Hardly any file has one, and then its nodes need not be made. */
  private static boolean isIn(Span span) {
    return !Placeholder.in(span).isEmpty();
  }

  private static void values(Node node, Problem.Sink problems) {
    switch (node) {
      case Mapping mapping -> mapping.members().forEach(member -> values(member.value(), problems));
      case Sequence sequence -> sequence.items().forEach(item -> values(item, problems));
      case Scalar scalar -> tell(scalar.span(), problems);
    }
  }

  private static void tell(Span within, Problem.Sink problems) {
    List<Span> marks = Placeholder.in(within);
    for (Span mark : marks) problems.accept(Problem.of("not-yet-written", mark).with("text", shown(mark)));
  }

  /** What the mark asks for. */
  private static String shown(Span mark) {
    String text = mark.text().replaceAll("\\s+", " ");
    return text.substring(text.indexOf(':') + 1, text.length() - 1).strip();
  }
}
