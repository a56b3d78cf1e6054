package jss.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jss.content.Lang;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Sequence;
import jss.source.Span;

/** Languages of the programme that jss has no words of its own in, such as those of menus. */
final class InterfaceLanguages implements Check.OfProgramme {
  private static final Map<Lang, Boolean> KNOWN = new ConcurrentHashMap<>();

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    List<Lang> languages = scope.programme().languages();
    for (int i = 0; i < languages.size(); i++) {
      Lang lang = languages.get(i);
      if (hasTexts(lang)) continue;
      problems.accept(Problem.of("interface-missing", place(scope.programme().node(), i)).with("seen", lang.tag()));
    }
  }

  private static Span place(Node.Mapping node, int index) {
    return node.get("languages").filter(Sequence.class::isInstance).map(Sequence.class::cast)
        .filter(list -> index < list.items().size()).map(list -> list.items().get(index).span())
        .orElseGet(() -> Place.value(node, "languages"));
  }

  /** A language is a file of words beside the templates; a regional one needs none of its own. */
  static boolean hasTexts(Lang lang) {
    return KNOWN.computeIfAbsent(lang, _ -> {
      String main = lang.tag().replaceFirst("-.*", "");
      return InterfaceLanguages.class.getResource("/jss/texts/" + main + ".properties") != null;
    });
  }
}
