package jss.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import jss.Mending;
import jss.mend.Diff;
import jss.mend.Remedy;

/** Mends what can be mended without asking, and tells it. */
record Mended(Console console, Path content) {
  /** Writes all of it or none; what stood in the way has been told. */
  boolean write(Mending mending) {
    if (mending.done().isEmpty()) {
      console.tell("fix.nothing");
      return true;
    }
    try {
      mending.write();
    } catch (IOException e) {
      console.tell("fix.unwritten", String.valueOf(e.getMessage()));
      return false;
    }
    console.tell("fix.done", things(mending), files(mending));
    mending.done().forEach(this::line);
    console.err().println();
    return true;
  }

  /** The files as they would be, and what would be left. */
  void show(Mending mending) {
    String folder = content.toString().replace('\\', '/');
    for (Map.Entry<String, byte[]> file : mending.after().entrySet())
      console.out().print(Diff.of(folder + "/" + file.getKey(),
          mending.before().getOrDefault(file.getKey(), new byte[0]), file.getValue()));
    console.out().flush();
    if (mending.done().isEmpty()) console.tell("fix.nothing");
    else console.tell("fix.would", things(mending), files(mending), mending.workspace().problems().size());
  }

  private void line(Remedy remedy) {
    var at = remedy.problem().at();
    console.err().printf("  %s:%d:%d %s: %s → %s%n", content.resolve(at.source().path()), at.line(), at.column(),
        remedy.problem().name(), brief(remedy.before()), brief(remedy.after()));
  }

  private static String brief(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
  }

  private String things(Mending mending) {
    return console.count("fix.things", mending.done().size());
  }

  private String files(Mending mending) {
    return console.count("files", mending.after().size());
  }
}
