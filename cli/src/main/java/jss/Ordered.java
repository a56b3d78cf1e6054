package jss;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Kind;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Ref;
import jss.problem.Problem;
import jss.render.OwnTemplates;

/**
 * What an order is about: a fault elsewhere in the content is no reason not to print it.
 *
 * @param entries those that were asked for
 * @param problems of these, of the tools that they use, and of what all share
 */
record Ordered(List<Entry> entries, List<Problem> problems) {
  Ordered {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** @throws UnknownEntry for the first id that nothing has */
  static Ordered of(Order order, Workspace workspace, Programme programme) {
    Optional<Kind> kind = order.ware().kind();
    if (kind.isEmpty()) return new Ordered(List.of(), workspace.problems());
    var entries = new ArrayList<Entry>();
    Set<String> folders = new LinkedHashSet<>(List.of("programme.yaml", "registers/", OwnTemplates.FOLDER));
    for (String id : order.ids()) {
      String folder = kind.get().folder() + "/" + id + "/";
      Optional<Entry> entry = programme.entry(id).filter(found -> found.kind() == kind.get());
      boolean isBroken = workspace.problems().stream().anyMatch(problem -> in(problem, folder));
      if (entry.isEmpty() && !isBroken) throw new UnknownEntry(id, kind.get(), known(programme, kind.get()));
      folders.add(folder);
      entry.ifPresent(found -> {
        entries.add(found);
        if (found instanceof Gathering)
          Parts.forEach(found.facts(), Ref.class, ref -> folders.add("tools/" + ref.id() + "/"));
      });
    }
    List<Problem> problems = workspace.problems().stream()
        .filter(problem -> folders.stream().anyMatch(folder -> in(problem, folder))).toList();
    return new Ordered(entries, problems);
  }

  private static boolean in(Problem problem, String folder) {
    return problem.at().source().path().startsWith(folder);
  }

  private static List<String> known(Programme programme, Kind kind) {
    return programme.all(kind, Entry.class).stream().map(Entry::id).toList();
  }
}
