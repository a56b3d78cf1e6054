package jss.check;

import java.util.Optional;
import jss.content.Body;
import jss.content.Item;
import jss.content.Lang;
import jss.content.Placeholder;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Norwegian left in Swedish text, or the reverse; told once a file or item, at the first place. */
final class LanguageMixed implements Check.OfWords, Check.OfItem, Check.OfProgramme {
  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    var found = new Found(words.lang());
    for (Member member : words.front().members())
      if (!member.key().text().equals("slug")) found.lookAt(member.value());
    for (Body.Paragraph paragraph : words.body().paragraphs()) found.lookAt(paragraph.text(), paragraph.at());
    found.tell(problems);
  }

  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    of((Record) item.value(), item.node(), scope, problems);
  }

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    of(scope.programme().settings(), scope.programme().node(), scope, problems);
  }

  private static void of(Record record, Mapping node, Scope scope, Problem.Sink problems) {
    for (Lang lang : scope.languages()) {
      var found = new Found(lang);
      LocalizedTexts.forEach(record, node, (_, mapping) -> LocalizedTexts.in(lang, mapping).ifPresent(found::lookAt));
      found.tell(problems);
    }
  }

  /** What of a text is in another language than it should be. */
  private static final class Found {
    private final Lang own;
    private Optional<Span> first = Optional.empty();
    private Lang seen;
    private int count;

    Found(Lang own) {
      this.own = own;
      this.seen = own;
    }

    void lookAt(Node node) {
      switch (node) {
        case Scalar scalar -> lookAt(scalar.text(), scalar.span());
        case Mapping mapping -> mapping.members().forEach(member -> lookAt(member.value()));
        case Sequence sequence -> sequence.items().forEach(this::lookAt);
      }
    }

    void lookAt(String text, Span at) {
      Optional<Lang> other = Tongues.score(text).insteadOf(own);
      if (other.isEmpty() || Placeholder.isIn(text)) return;
      count++;
      if (first.isPresent()) return;
      first = Optional.of(at);
      seen = other.get();
    }

    void tell(Problem.Sink problems) {
      first.ifPresent(
          at -> problems.accept(
              Problem.of("language-mixed", at)
                  .with("seen", Languages.word(seen))
                  .with("expected", Languages.word(own))
                  .with("count", count)));
    }
  }
}
