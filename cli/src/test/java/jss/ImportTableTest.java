package jss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the imports of the program against the two tables in ARCHITECTURE.md. */
class ImportTableTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private final Tables tables = Tables.in(read(Path.of("../ARCHITECTURE.md")));

  @Test
  void everyImportIsInTheTable() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")).sorted()
          .flatMap(file -> tables.breaches(SOURCES.relativize(file), read(file)).stream())).isEmpty();
    }
  }

  @Test
  void twoPackagesNeverImportEachOther() {
    var packages = tables.packages.stream().map(Row::name).toList();
    assertThat(packages).allSatisfy(name -> assertThat(packages).filteredOn(other -> !other.equals(name))
        .noneMatch(other -> tables.mayImport(name, other) && tables.mayImport(other, name)));
  }

  @Test
  void anImportAgainstTheTableIsNamedByFileAndLine() {
    assertThat(tables.breaches(Path.of("jss/source/Span.java"), """
        package jss.source;

        import java.util.List;
        import jss.problem.Problem;
        """)).containsExactly("jss/source/Span.java:4: source may not import problem");
  }

  @Test
  void aNameWrittenOutCountsAsAnImport() {
    assertThat(tables.breaches(Path.of("jss/check/Weekday.java"), """
        package jss.check;

        /** Not like jss.site.Page. */
        class Weekday {
          jss.site.Page page;
        }
        """)).containsExactly("jss/check/Weekday.java:5: check may not import site");
  }

  @Test
  void aLibraryOutsideItsFenceIsNamed() {
    assertThat(tables.breaches(Path.of("jss/site/Page.java"), """
        import static org.commonmark.node.Node.of;
        import com.example.Unheard;
        import freemarker.template.Template;
        import com.rometools.rome.feed.atom.Feed;
        """)).containsExactly("jss/site/Page.java:1: site may not use org.commonmark",
        "jss/site/Page.java:2: com.example.Unheard is of a library that the table doesn't list",
        "jss/site/Page.java:3: site may not use freemarker");
  }

  @Test
  void onlyTheCommandImportsTheRoot() {
    var use = "import jss.Workspace;";
    assertThat(tables.breaches(Path.of("jss/Build.java"), use)).isEmpty();
    assertThat(tables.breaches(Path.of("jss/command/Main.java"), use)).isEmpty();
    assertThat(tables.breaches(Path.of("jss/load/EntryLoader.java"), use))
        .containsExactly("jss/load/EntryLoader.java:1: load may not import jss");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each package may import, and which packages each library may be used in. */
  private record Tables(List<Row> packages, List<Row> libraries) {
    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])(?:[a-z]\\w*\\.)+[A-Z]\\w*");
    private static final Pattern NOT_CODE = Pattern.compile("\\s*(?:package |\\*|/\\*|//).*");
    private static final Pattern OF_THE_JDK = Pattern
        .compile("(?:java|javax|jdk|com\\.sun|org\\.w3c|org\\.xml)\\..*");

    static Tables in(String page) {
      return new Tables(rows(page, "| package |"), rows(page, "| library |"));
    }

    private static List<Row> rows(String page, String heading) {
      return page.lines().dropWhile(line -> !line.startsWith(heading)).skip(2)
          .takeWhile(line -> line.startsWith("|")).map(Row::in).toList();
    }

    boolean mayImport(String name, String other) {
      return name.equals(other)
          || packages.stream().anyMatch(row -> row.name.equals(name) && row.includes(other));
    }

    /** What is against the tables in a file (its path below the source folder), one sentence each. */
    List<String> breaches(Path file, String text) {
      var breaches = new ArrayList<String>();
      var lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        var place = file + ":" + (i + 1) + ": ";
        if (NOT_CODE.matcher(line).matches()) continue;
        NAME.matcher(line).results()
            .flatMap(name -> breach(packageOf(file), name.group(), line.startsWith("import ")).stream())
            .forEach(breach -> breaches.add(place + breach));
      }
      return breaches;
    }

    private Optional<String> breach(String user, String name, boolean imported) {
      if (name.startsWith("jss.")) {
        var used = packageOf(Path.of(name.replace('.', '/')));
        return mayImport(user, used) ? Optional.empty() : Optional.of(user + " may not import " + used);
      }
      var library = libraries.stream().filter(row -> name.startsWith(row.name + ".")).findFirst();
      if (library.isPresent()) {
        return library.filter(row -> !row.includes(user)).map(row -> user + " may not use " + row.name);
      }
      return imported && !OF_THE_JDK.matcher(name).matches()
          ? Optional.of(name + " is of a library that the table doesn't list")
          : Optional.empty();
    }

    /** The name in the table: {@code load} for {@code jss/load/Entries.java}, {@code jss} for the root. */
    private static String packageOf(Path file) {
      return file.getName(file.getNameCount() > 2 ? 1 : 0).toString();
    }
  }

  /** A row: the name in its first cell; in its last one the names in backticks, or all, or all but them. */
  private record Row(String name, boolean inverted, Set<String> names) {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static Row in(String line) {
      var cells = line.split("\\s*\\|\\s*", -1);
      return new Row(names(cells[1]).iterator().next(), cells[cells.length - 2].startsWith("all"),
          names(cells[cells.length - 2]));
    }

    private static Set<String> names(String cell) {
      return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    boolean includes(String other) {
      return inverted != names.contains(other);
    }
  }
}
