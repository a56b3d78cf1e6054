package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.Workspace;
import jss.content.Lang;
import picocli.CommandLine.Option;

/** Which content a command is about. */
final class ContentOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--lang", paramLabel = "nb,sv", split = ",")
  private List<String> languages = new ArrayList<>();

  Path content() {
    return content;
  }

  boolean drafts() {
    return drafts;
  }

  /** The languages asked for; none means all. */
  List<Lang> languages() {
    return languages.stream().map(Lang::new).toList();
  }

  /** Reads the content; empty when that was not possible, or a language is not the programme's, which has been told. */
  Optional<Workspace> open(Console console) {
    if (!Files.isDirectory(content)) {
      console.tell("content.missing", content);
      return Optional.empty();
    }
    try {
      Workspace workspace = Workspace.read(content, drafts);
      return hasLanguages(workspace, console) ? Optional.of(workspace) : Optional.empty();
    } catch (IOException e) {
      console.tell("content.unreadable", content, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean hasLanguages(Workspace workspace, Console console) {
    List<Lang> known = workspace.programme().map(programme -> programme.settings().languages()).orElse(languages());
    for (Lang asked : languages()) {
      if (known.contains(asked)) continue;
      console.tell("list.lang", asked.tag(), String.join(", ", known.stream().map(Lang::tag).toList()));
      return false;
    }
    return true;
  }
}
