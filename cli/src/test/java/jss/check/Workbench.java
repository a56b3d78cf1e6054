package jss.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jss.Build;
import jss.Options;
import jss.Progress;
import jss.content.Lang;
import jss.content.Programme;
import jss.font.Fonts;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.LoadedLook;
import jss.load.LookLoader;
import jss.load.SourceReader;
import jss.outside.Answer;
import jss.outside.Answer.Verdict;
import jss.outside.OutsideLinks;
import jss.picture.Drawn;
import jss.problem.Page;
import jss.problem.Problem;
import jss.source.Sources;

/**
 * A small sound programme in a folder, with some files put in, and the problems that it then has. A file {@code
 * look.yaml} at the top is a look, and others at the top lie beside it.
 */
final class Workbench {
  private static final Path BASE = Path.of("src/test/resources/jss/check/base");

  /** A folder that is no part of the programme. */
  private static final String LOOK = ".look/";

  private final Path folder;

  /** @param folder empty */
  Workbench(Path folder) throws IOException {
    this.folder = folder;
    try (var files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList())
        write(BASE.relativize(file).toString(), Files.readString(file));
    }
  }

  Workbench write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Workbench write(String path, byte[] bytes) {
    boolean isBesideLook = path.indexOf('/') < 0 && !path.equals("programme.yaml");
    try {
      Path file = folder.resolve(isBesideLook ? LOOK + path : path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Workbench put(Page.File file) {
    String[] form = file.form().split(" ", -1);
    return switch (form[0]) {
      case "" -> write(file.path(), file.text());
      case "latin-1" -> write(file.path(), file.text().getBytes(Charset.forName("ISO-8859-1")));
      case "picture" -> write(file.path(), picture(form[1]));
      case "bytes" -> write(file.path(), new byte[Integer.parseInt(form[1])]);
      case "long" -> write(file.path(), file.text().replace("…", "ord ".repeat(Integer.parseInt(form[1]) / 4).strip()));
      case "font" -> write(file.path(), Fonts.inter());
      case "font-restricted" -> write(file.path(), Fonts.allowing(2));
      case "font-english" -> write(file.path(), Fonts.with("Aa"));
      case "absent" -> delete(file.path());
      default -> throw new IllegalArgumentException(file.form());
    };
  }

  /** @param size width and height, such as {@code 640x480} */
  private static byte[] picture(String size) {
    int by = size.indexOf('x');
    return Drawn.as("png", Integer.parseInt(size.substring(0, by)), Integer.parseInt(size.substring(by + 1)));
  }

  Workbench delete(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What loading and checking find, in order. */
  List<Problem> problems() throws IOException {
    return problems(folder);
  }

  static List<Problem> problems(Path folder) throws IOException {
    Sources sources = SourceReader.read(folder);
    Path look = folder.resolve(LOOK + "look.yaml");
    Loaded loaded = EntryLoader.load(sources);
    var problems = new ArrayList<>(loaded.problems());
    loaded.settings().ifPresent(file -> {
      var programme = new Programme(file.settings(), file.node(), loaded.entries(), loaded.items(), sources.assets(),
          loaded.translations());
      problems.addAll(Checks.run(programme, loaded.names(), sources));
    });
    if (Files.exists(look)) problems.addAll(look(look, loaded));
    problems.sort(null);
    return problems;
  }

  private static List<Problem> look(Path file, Loaded programme) throws IOException {
    LoadedLook look = LookLoader.read(file);
    var problems = new ArrayList<>(look.problems());
    List<Lang> languages = programme.settings().orElseThrow().settings().languages();
    look.look().ifPresent(
        sound -> problems.addAll(LookChecks.run(sound, look.node(), languages, look.sources())));
    return problems;
  }

  /** What is also found in the pages. */
  List<Problem> problemsWithPages() throws IOException {
    return Build.check(Options.of(folder, folder.resolve("site")), Progress.NONE).problems();
  }

  /** What is also found when those addresses are asked for whose host says how they answer. */
  List<Problem> problemsOutside() throws IOException {
    Loaded loaded = EntryLoader.load(SourceReader.read(folder));
    var file = loaded.settings().orElseThrow();
    var programme = new Programme(file.settings(), file.node(), loaded.entries(), loaded.items(),
        java.util.Collections.emptySortedMap());
    var links = OutsideLinks.of(programme);
    var answers = new java.util.TreeMap<String, Answer>();
    for (String address : links.keySet()) {
      if (address.contains("//borte.")) answers.put(address, new Answer(Verdict.GONE, "404", ""));
      if (address.contains("//gammel."))
        answers.put(address, new Answer(Verdict.MOVED, "301", address.replace("gammel", "www")));
    }
    return OutsideLinks.problems(links, answers);
  }

  /** {@code path:line:column name}. */
  static String brief(Problem problem) {
    var at = problem.at();
    return at.source().path() + ":" + at.line() + ":" + at.column() + " " + problem.name();
  }
}
