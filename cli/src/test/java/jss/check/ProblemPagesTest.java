package jss.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jss.problem.Catalogue;
import jss.problem.Page;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds every problem's page against what the code does. */
class ProblemPagesTest {
  private static final Pattern NAMED = Pattern.compile("Problem\\s*\\.of\\(\\s*\"([a-z0-9-]+)\"");
  /** What only shows once the pages are made. */
  private static final Set<String> IN_PAGES = Set.of("link-broken", "id-repeated", "sheet-too-long", "glyph-missing",
      "template-syntax", "template-name-unknown", "template-missing", "template-text-unknown", "template-failed",
      "own-file-unused", "own-text-broken", "own-text-unknown");
  /** What only shows when outside links are asked for. */
  private static final Set<String> OUTSIDE = Set.of("link-external-broken", "link-external-moved");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)(?:\\|(?:or|and))?}");

  static List<String> names() {
    return Catalogue.names();
  }

  @Test
  void everyProblemOfTheCodeHasAPageAndEveryPageAProblem() throws IOException {
    Set<String> named = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList())
        NAMED.matcher(Files.readString(file)).results().forEach(match -> named.add(match.group(1)));
    }
    assertThat(named).containsExactlyElementsOf(Catalogue.names());
  }

  @Test
  void everyProblemHasAName() throws IOException {
    Pattern computed = Pattern.compile("Problem\\s*\\.of\\(\\s*[^\"\\s)]");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(
          files.filter(path -> path.toString().endsWith(".java")).filter(path -> computed.matcher(read(path)).find()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isSaidInAllTongues(String name) {
    Page page = Catalogue.page(name).orElseThrow();
    var messages = new HashSet<String>();
    for (Tongue tongue : Tongue.values()) {
      Page.Words words = page.in(tongue);
      assertThat(List.of(words.message(), words.help(), words.explanation())).as(tongue.tag()).doesNotContain("");
      assertThat(words.related().isEmpty()).isEqualTo(page.in(Tongue.NB).related().isEmpty());
      assertThat(placeholders(words)).as(tongue.tag()).isEqualTo(placeholders(page.in(Tongue.NB)));
      messages.add(words.message());
    }
    assertThat(messages).hasSize(Tongue.values().length);
  }

  @ParameterizedTest
  @MethodSource("names")
  void firesOnceOnItsBadExampleAndNotOnItsGoodOne(String name, @TempDir Path bad, @TempDir Path good)
      throws IOException {
    Page page = Catalogue.page(name).orElseThrow();
    List<Problem> found = problems(name, page.bad(), bad);
    assertThat(found).extracting(Workbench::brief).containsExactly(page.expected() + " " + name);
    assertThat(problems(name, page.good(), good)).extracting(Workbench::brief).isEmpty();

    Problem problem = found.getFirst();
    for (Tongue tongue : Tongue.values()) {
      Set<String> known = new HashSet<>(problem.args().keySet());
      if (problem.suggestion().isPresent()) known.add("suggestion");
      assertThat(known).as("values for the placeholders").containsAll(placeholders(page.in(tongue)));
      assertThat(problem.related().isPresent()).as("related place and words for it")
          .isEqualTo(!page.in(tongue).related().isEmpty());
      assertThat(new Printer(tongue, false).text(problem))
          .doesNotContainPattern("(?:kind|type|value|block|refused|link|outside)\\.[a-z]");
    }
  }

  private static List<Problem> problems(String name, List<Page.File> files, Path folder) throws IOException {
    assertThat(files).isNotEmpty();
    var workbench = new Workbench(folder);
    files.forEach(workbench::put);
    if (OUTSIDE.contains(name)) return workbench.problemsOutside();
    return IN_PAGES.contains(name) ? workbench.problemsWithPages() : workbench.problems();
  }

  private static Set<String> placeholders(Page.Words words) {
    Set<String> names = new TreeSet<>();
    for (String text : List.of(words.message(), words.help(), words.related()))
      PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
