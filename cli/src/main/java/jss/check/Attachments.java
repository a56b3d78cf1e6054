package jss.check;

import jss.content.Attachment;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Parts;
import jss.problem.Problem;

/** Files named in facts, settings and registers that are not there or lie outside the folder. */
final class Attachments implements Check.OfProgramme, Check.OfEntry, Check.OfItem {
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
    Parts.forEach(written, Attachment.class, file -> look(file, scope.files(), problems));
  }

  static void look(Attachment file, Folder files, Problem.Sink problems) {
    if (Destination.isOutside(file.name()))
      problems.accept(Problem.of("file-outside", file.at()).with("file", file.name()));
    else
      if (!files.has(file.path()))
        problems.accept(
            Problem.of("attachment-missing", file.at())
                .with("file", file.name())
                .suggest(files.meant(file.path())));
  }
}
