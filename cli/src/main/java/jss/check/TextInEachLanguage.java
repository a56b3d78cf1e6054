package jss.check;

import java.util.List;
import jss.content.Item;
import jss.content.Lang;
import jss.content.Localized;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;

/** Texts written in place that lack one of the programme's languages, or have one that it does not have. */
final class TextInEachLanguage implements Check.OfProgramme, Check.OfItem {
  @Override
  public void run(Scope scope, Problem.Sink problems) {
    of(scope.programme().settings(), scope.programme().node(), scope, problems);
  }

  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    of((Record) item.value(), item.node(), scope, problems);
  }

  private static void of(Record record, Node node, Scope scope, Problem.Sink problems) {
    LocalizedTexts.forEach(record, node,
        (text, mapping) -> look(text, mapping, scope.programme().languages(), problems));
  }

  static void look(Localized text, Mapping mapping, List<Lang> languages, Problem.Sink problems) {
    var missing = languages.stream().filter(InterfaceLanguages::hasTexts)
        .filter(lang -> !text.texts().containsKey(lang)).toList();
    boolean isMisspelt = false;
    for (Member member : mapping.members()) {
      String tag = member.key().text();
      if (languages.contains(new Lang(tag))) continue;
      isMisspelt = true;
      problems.accept(
          Problem.of("language-unknown", member.key().span())
              .with("seen", tag)
              .with("known", Languages.tags(languages))
              .suggest(Suggestion.among(Languages.tags(missing), tag)));
    }
    if (isMisspelt || missing.isEmpty()) return;
    problems.accept(Problem.of("text-missing", Place.first(mapping)).with("languages", Languages.words(missing)));
  }
}
