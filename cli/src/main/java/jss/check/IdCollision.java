package jss.check;

import java.util.HashMap;
import java.util.Map;
import jss.content.Name;
import jss.problem.Problem;
import jss.problem.Word;

/** Two things in the programme with one id. */
final class IdCollision implements Check.OfProgramme {
  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Map<String, Name> taken = new HashMap<>();
    for (Name name : scope.ids().all()) {
      Name first = taken.putIfAbsent(name.id(), name);
      if (first == null || first.kind() == name.kind()) continue; // twice in one register is a repeated key
      problems.accept(
          Problem.of("id-collision", name.at())
              .with("id", name.id())
              .with("first", new Word("kind." + first.kind().word()))
              .related(first.at()));
    }
  }
}
