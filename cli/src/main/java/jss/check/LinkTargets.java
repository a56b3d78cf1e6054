package jss.check;

import java.util.List;
import java.util.Optional;
import jss.content.Attachment;
import jss.content.Body;
import jss.content.Programme;
import jss.content.Text;
import jss.content.Words;
import jss.problem.Problem;

/** Links in running text that lead nowhere, or where no link may lead. */
final class LinkTargets implements Check.OfWords {
  @Override
  public void run(Words<? extends Text> words, Scope scope, Problem.Sink problems) {
    for (Body.Link link : words.body().links()) look(link, scope, problems);
  }

  private static void look(Body.Link link, Scope scope, Problem.Sink problems) {
    Destination to = Destination.of(link.destination());
    switch (to.sort()) {
      case ADDRESS, ANCHOR -> {}
      case EMPTY -> problems.accept(Problem.of("link-empty", link.at()).with("text", link.text()));
      case REFUSED -> problems.accept(Problem.of("link-scheme", link.at()).with("address", to.text()));
      case OUTSIDE -> problems.accept(Problem.of("file-outside", link.at()).with("file", to.text()));
      case FILE -> file(link, to.text(), scope, problems);
      case ID -> {
        String id = Programme.target(to.text());
        if (!scope.ids().has(id))
          problems.accept(
              Problem.of("reference-unknown", link.at()).with("id", id).suggest(scope.ids().meant(id, List.of())));
      }
    }
  }

  private static void file(Body.Link link, String name, Scope scope, Problem.Sink problems) {
    String path = new Attachment(name, link.at()).path();
    if (scope.files().has(path)) return;
    Optional<String> meant = Optional.empty();
    if (name.contains("@")) meant = Optional.of("mailto:" + name);
    else if (name.startsWith("www.")) meant = Optional.of("https://" + name);
    problems.accept(
        Problem.of("attachment-missing", link.at())
            .with("file", name)
            .suggest(meant.or(() -> scope.files().meant(path))));
  }
}
