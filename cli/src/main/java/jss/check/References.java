package jss.check;

import java.util.List;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Name;
import jss.content.Parts;
import jss.content.Ref;
import jss.problem.Problem;
import jss.problem.Word;

/** References to nothing, or to something of another kind than the field asks for. */
final class References implements Check.OfProgramme, Check.OfEntry, Check.OfItem {
  @Override
  public void run(Scope scope, Problem.Sink problems) {
    of(scope.programme().settings(), scope, problems);
  }

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    of(entry.facts(), scope, problems);
  }

  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    of(item.value(), scope, problems);
  }

  private static void of(Object written, Scope scope, Problem.Sink problems) {
    Parts.forEach(written, Ref.class, ref -> look(ref, scope, problems));
  }

  private static void look(Ref ref, Scope scope, Problem.Sink problems) {
    List<Name> found = scope.ids().of(ref.id());
    if (found.isEmpty()) {
      problems.accept(
          Problem.of("reference-unknown", ref.at())
              .with("id", ref.id())
              .suggest(scope.ids().meant(ref.id(), ref.kinds())));
    } else if (!ref.kinds().isEmpty() && found.stream().noneMatch(name -> ref.kinds().contains(name.kind()))) {
      problems.accept(
          Problem.of("reference-kind", ref.at())
              .with("id", ref.id())
              .with("seen", new Word("kind." + found.getFirst().kind().word()))
              .with("expected", ref.kinds().stream().map(kind -> new Word("kind." + kind.word())).toList())
              .suggest(scope.ids().meant(ref.id(), ref.kinds()))
              .related(found.getFirst().at()));
    }
  }
}
