package jss.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.Options;
import jss.Workspace;
import jss.content.Entry;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;

/** Lets a person on a terminal choose from a list, by numbers. */
record Choice(Console console) {
  /** The ids chosen; empty when there is no one to choose or nothing was, which has been told. */
  List<String> among(Options options, Kind kind) throws IOException {
    Optional<Programme> programme = Workspace.read(options.content(), options.drafts()).programme();
    List<Entry> entries =
        programme.map(all -> all.all(kind, Entry.class)).orElse(List.of());
    if (entries.isEmpty() || !console.isTerminal()) {
      console.tell("print.which", console.say("kinds." + kind.word()), kind.folder());
      return List.of();
    }
    Lang lang = programme.orElseThrow().sourceLanguage();
    for (int i = 0; i < entries.size(); i++)
      console.err().printf("%4d  %s%n", i + 1, entries.get(i).title(lang));
    console.err().print(console.say("print.choose") + " ");
    console.err().flush();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return chosen(Optional.ofNullable(in.readLine()).orElse(""), entries);
  }

  private List<String> chosen(String answer, List<Entry> entries) {
    var ids = new ArrayList<String>();
    for (String part : answer.strip().split("[ ,]+", -1)) {
      if (part.isEmpty()) continue;
      Optional<Entry> entry = part.matches("\\d{1,4}")
          ? Optional.of(Integer.parseInt(part)).filter(number -> number >= 1 && number <= entries.size())
              .map(number -> entries.get(number - 1))
          : entries.stream().filter(one -> one.id().equals(part)).findFirst();
      if (entry.isEmpty()) {
        console.tell("print.no-number", part, entries.size());
        return List.of();
      }
      ids.add(entry.get().id());
    }
    if (ids.isEmpty()) console.tell("print.none-chosen");
    return ids;
  }
}
