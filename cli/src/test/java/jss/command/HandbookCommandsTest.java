package jss.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jss.Examples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs what the handbook's guides show, page by page, in a programme of its own. */
class HandbookCommandsTest {
  private static final Path PAGES = Examples.FOLDER.resolve("handbok/pages");
  private static final String FIRST = "kom-i-gang";
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\R(.*?)^```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static final Map<String, String> OUT = Map.of("build", "site", "print", "print");

  /** @param lines that the page shows under it; one with {@code …} is shortened and holds nothing */
  private record Shown(String command, List<String> lines) {}

  private record Said(int exit, String words) {}

  private static List<Shown> shown(String page, String lang) throws IOException {
    var all = new ArrayList<Shown>();
    Matcher blocks = BLOCK.matcher(Files.readString(PAGES.resolve(page).resolve(lang + ".md")));
    while (blocks.find())
      for (String line : blocks.group(1).lines().toList())
        if (line.startsWith("$ ")) all.add(new Shown(line.substring(2), new ArrayList<>()));
        else if (!line.isBlank() && !line.contains("…")) all.getLast().lines().add(line);
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, "for-deg-som-skriver", "to-sprak", "for-deg-som-leder", "drift-og-ci"})
  void eachCommandSaysWhatThePageShows(String page, @TempDir Path folder) throws IOException {
    copy(Examples.FOLDER.resolve("slik"), folder.resolve("examples/slik"));
    if (!page.equals(FIRST)) assertThat(run(folder, shown(FIRST, "nb").getFirst().command()).exit()).isZero();
    List<Shown> commands = shown(page, "nb");
    assertThat(commands).isNotEmpty();
    for (Shown one : commands) {
      Said said = run(folder, one.command());
      assertThat(said.exit()).as(one.command() + "\n" + said.words()).isZero();
      for (String line : one.lines())
        assertThat(sizeless(said.words())).as(one.command()).contains(sizeless(line.strip()));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** A PDF is a little larger or smaller with each library. */
  private static String sizeless(String text) {
    return text.replaceAll("\\d+ kB", "kB");
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, "for-deg-som-skriver", "to-sprak", "for-deg-som-leder", "drift-og-ci"})
  void theSwedishPageShowsTheSameCommands(String page) throws IOException {
    assertThat(shown(page, "sv").stream().map(HandbookCommandsTest::wordless).toList())
        .isEqualTo(shown(page, "nb").stream().map(HandbookCommandsTest::wordless).toList());
  }

  /** Without what is told in the reader's language. */
  private static String wordless(Shown shown) {
    return shown.command().replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\S+\\.(txt|xlf)", "file")
        .replaceAll("(--region|--place) \\w+", "$1").replace(" --languages sv,nb", "");
  }

  /** As if it were typed in that folder: what a command finds by where it stands, it is told here. */
  private static Said run(Path folder, String command) {
    List<String> typed = WORD.matcher(command).results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
    assertThat(typed.getFirst()).isEqualTo("jss");
    var args = new ArrayList<String>();
    for (String word : typed.subList(1, typed.size()))
      args.add(word.matches("examples/.*|\\S+\\.(txt|xlf)") ? folder.resolve(word).toString() : word);
    switch (args.getFirst()) {
      case "init" -> args.add(folder.toString());
      case "explain" -> {}
      case "build", "print" -> args.addAll(List.of("--out", folder.resolve(OUT.get(args.getFirst())).toString()));
      default -> {}
    }
    if (!List.of("init", "explain").contains(args.getFirst()) && !args.contains("--content"))
      args.addAll(List.of("--content", folder.resolve("content").toString()));
    args.addAll(List.of("--ui", "nb"));
    var said = new StringWriter();
    var to = new PrintWriter(said);
    int exit = Main.run(args.toArray(String[]::new), Map.of("COLUMNS", "58"), to, to, false);
    return new Said(exit, said.toString().replace(folder + "/", ""));
  }
}
