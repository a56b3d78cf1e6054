package jss.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.Options;
import jss.UnknownLanguage;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Programme;
import picocli.CommandLine.Option;

/** Which content a command is about. */
final class ContentOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--lang", paramLabel = "LANG", split = ",")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--strict")
  private boolean strict;

  /** Something that reads content. */
  interface Work<T> {
    T on(Options options) throws IOException;
  }

  Path content() {
    return found(content);
  }

  /** What is to be written again in another command about the same content; nothing when that goes without saying. */
  String again() {
    String folder = content.toString();
    String shown = folder.contains(" ") ? "\"" + folder + "\"" : folder;
    return (folder.equals("content") ? "" : " --content " + shown) + (drafts ? " --drafts" : "");
  }

  /** The folder itself, or the folder {@code content} in it, as in a programme that {@code jss init} has made. */
  static Path found(Path asked) {
    Path within = asked.resolve("content");
    boolean isWithin = !Files.exists(asked.resolve("programme.yaml")) && Files.exists(within.resolve("programme.yaml"));
    return isWithin ? within : asked;
  }

  List<Lang> languages() {
    return languages.stream().map(Lang::new).toList();
  }

  boolean strict() {
    return strict;
  }

  /** The programme as it lies there; empty when it could not be read, which has been told. */
  Optional<Workspace> read(Console console, boolean withDrafts) {
    return run(console, options -> {
      Workspace workspace = Workspace.read(options.content(), withDrafts || options.drafts());
      workspace.programme().ifPresent(programme -> UnknownLanguage.refuse(options.languages(), programme));
      return workspace;
    }, Path.of("site"), Optional.empty());
  }

  /** The one that was asked for; else the reader's own where the programme has it; else its source language. */
  Lang language(Console console, Programme programme) {
    var own = new Lang(console.tongue().tag());
    if (!languages.isEmpty()) return languages().getFirst();
    return programme.languages().contains(own) ? own : programme.sourceLanguage();
  }

  /** Does the work; empty when the content could not be read, which has been told. */
  <T> Optional<T> run(Console console, Work<T> work, Path out, Optional<String> baseUrl) {
    if (!Files.isDirectory(content)) {
      console.tell("content.missing", content);
      return Optional.empty();
    }
    try {
      return Optional.of(work.on(new Options(content(), out, baseUrl, drafts, languages(), strict)));
    } catch (UnknownLanguage e) {
      console.clearProgress();
      console.tell("content.language", e.asked(), String.join(", ", e.known().stream().map(Lang::tag).toList()));
      return Optional.empty();
    } catch (IOException e) {
      console.clearProgress();
      console.tell("content.unreadable", content, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
