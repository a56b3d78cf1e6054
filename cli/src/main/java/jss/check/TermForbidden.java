package jss.check;

import jss.content.Body;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Words that the glossary wants nobody to use, in all their regular forms. */
final class TermForbidden implements Check.OfWords, Check.OfItem, Check.OfProgramme {
  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    if (!scope.glossary().forbids(words.lang())) return;
    var search = new Search(words.lang(), scope.glossary(), problems);
    for (Member member : words.front().members())
      if (!member.key().text().equals("slug")) search.in(member.value());
    for (Body.Paragraph paragraph : words.body().paragraphs()) search.in(paragraph.at());
  }

  /** The glossary itself may name what it forbids. */
  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    if (item.kind() != Kind.TERM) of((Record) item.value(), item.node(), scope, problems);
  }

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    of(scope.programme().settings(), scope.programme().node(), scope, problems);
  }

  private static void of(Record record, Mapping node, Scope scope, Problem.Sink problems) {
    for (Lang lang : scope.languages()) {
      if (!scope.glossary().forbids(lang)) continue;
      var search = new Search(lang, scope.glossary(), problems);
      LocalizedTexts.forEach(record, node, (_, mapping) -> LocalizedTexts.in(lang, mapping).ifPresent(search::in));
    }
  }

  private record Search(Lang lang, Glossary glossary, Problem.Sink problems) {
    void in(Node node) {
      switch (node) {
        case Scalar scalar -> in(scalar.span());
        case Mapping mapping -> mapping.members().forEach(member -> in(member.value()));
        case Sequence sequence -> sequence.items().forEach(this::in);
      }
    }

    void in(Span text) {
      for (Glossary.Found found : glossary.forbiddenIn(text, lang))
        problems.accept(Problem.of("term-forbidden", found.at())
            .with("seen", found.seen())
            .with("expected", found.word().preferred()));
    }
  }
}
