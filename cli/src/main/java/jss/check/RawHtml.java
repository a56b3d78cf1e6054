package jss.check;

import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;
import jss.source.Span;

/** HTML in running text, which readers would see as it was typed. */
final class RawHtml implements Check.OfWords {
  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    for (Span at : words.body().rawHtml()) {
      String html = at.text();
      if (!html.startsWith("</")) problems.accept(Problem.of("raw-html", at).with("html", html));
    }
  }
}
