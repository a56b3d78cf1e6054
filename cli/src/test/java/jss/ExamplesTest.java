package jss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jss.content.Lang;
import jss.problem.Problem;
import jss.sheet.AllSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The programmes under {@code examples/} are built, printed and held against what was reviewed. */
@Execution(ExecutionMode.CONCURRENT)
class ExamplesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/jss/examples");

  @TempDir
  Path folder;

  static List<String> all() {
    return Examples.all();
  }

  static Stream<String> reviewed() {
    return Examples.reviewed();
  }

  @Test
  void theProgrammesOfTheSourcesAreThere() {
    assertThat(Examples.published()).contains("kompetensens-tid", "regionalt-verksted", "slik");
  }

  @ParameterizedTest
  @MethodSource("all")
  void theProblemsAreThoseReviewed(String example) throws IOException {
    List<Problem> problems = Build.check(options(example), Progress.NONE).problems();
    if (Examples.published().anyMatch(example::equals)) assertThat(problems).isEmpty();
    golden(example, "problems.txt",
        lines(problems.stream().map(problem -> "%s:%d:%d %s".formatted(problem.at().source().path(),
            problem.at().line(), problem.at().column(), problem.name()))));
  }

  @ParameterizedTest
  @MethodSource("reviewed")
  void thePagesAreThoseReviewed(String example) throws IOException {
    Result result = Build.run(options(example), Progress.NONE);
    assertThat(result.isPublished()).as(result.problems().toString()).isTrue();
    Path site = options(example).out();
    golden(example, "files.txt", lines(files(site, path -> true)));
    for (Lang lang : AllSheets.of(Examples.FOLDER.resolve(example)).languages()) {
      var text = new StringBuilder();
      for (String page : files(site, path -> path.startsWith(lang.tag() + "/") && path.endsWith(".html")).toList())
        text.append(PlainText.section(page, Files.readString(site.resolve(page))));
      golden(example, "pages." + lang.tag() + ".txt", text.toString());
    }
  }

  @Test
  void theHandbookIsPublished() throws IOException {
    Result result = Build.run(options("handbok"), Progress.NONE);
    assertThat(result.isPublished()).as(result.problems().toString()).isTrue();
    assertThat(result.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reviewed")
  void theSheetsAreThoseReviewed(String example) throws IOException {
    AllSheets sheets = AllSheets.of(Examples.FOLDER.resolve(example));
    for (Lang lang : sheets.languages()) {
      var text = new StringBuilder();
      sheets.markup(lang).forEach(
          sheet -> text
              .append(PlainText.section(sheet.getKey(), new String(sheet.getValue(), StandardCharsets.UTF_8))));
      golden(example, "sheets." + lang.tag() + ".txt", text.toString());
    }
  }

  private Options options(String example) {
    return Options.of(Examples.FOLDER.resolve(example), folder.resolve("site"));
  }

  private static Stream<String> files(Path site, Predicate<String> which) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(which).sorted().toList().stream();
    }
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").reduce("", String::concat);
  }

  /** Compares with the file, or writes it anew under {@code -Dgolden.refresh=true}. */
  private static void golden(String example, String name, String actual) throws IOException {
    Path file = GOLDEN.resolve(example).resolve(name);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(GOLDEN.resolve(example));
      Files.writeString(file, actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
