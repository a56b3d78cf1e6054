package jss.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jss.Examples;
import jss.Workspace;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.load.Reading;
import jss.problem.Catalogue;
import jss.problem.Page;
import jss.problem.Problem;
import jss.problem.Tongue;
import jss.source.Node.Mapping;
import jss.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the schemas against {@code jss check}, over all that was ever written here. */
class SchemasTest {
  /** What can be seen of one file alone. */
  private static final Set<String> OF_SHAPE = Set.of("unknown-key", "missing-field", "wrong-type", "wrong-value",
      "empty-value", "malformed-date", "malformed-time", "id-malformed", "link-scheme");
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final Map<String, Schema> SCHEMAS = compiled();

  private static final Programme PROGRAMME = programme();

  private static Programme programme() {
    try {
      return Workspace.read(Examples.FOLDER.resolve("slik"), true).programme().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Schema> compiled() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    Schemas.of(Wording.in(Tongue.NB), Known.NOTHING)
        .forEach((name, text) -> schemas.put(name, REGISTRY.getSchema(text)));
    return schemas;
  }

  static Stream<Path> programmes() {
    return Stream.concat(Stream.of(Path.of("../content")), Examples.all().stream().map(Examples.FOLDER::resolve));
  }

  static List<String> pages() {
    return Catalogue.names();
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void agreeWithTheChecksAboutWholeProgrammes(Path content) throws IOException {
    Workspace workspace = Workspace.read(content, true);
    assertThat(differing(workspace)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void agreeWithTheChecksAboutExamplesOfProblems(String name, @TempDir Path bad, @TempDir Path good)
      throws IOException {
    Page page = Catalogue.page(name).orElseThrow();
    assertThat(differing(written(page.bad(), bad))).isEmpty();
    assertThat(differing(written(page.good(), good))).isEmpty();
  }

  @Test
  void offerTheIdsAndTitlesThatAreThere() {
    String tool = json("tool", Known.of(PROGRAMME, true, Lang.SV));
    assertThat(tool).contains("\"interessentanalyse\"", "\"Intressentanalys\"");
    assertThat(json("tool", Known.of(PROGRAMME, false, Lang.SV))).doesNotContain("\"interessentanalyse\"");
  }

  @Test
  void knowTheLanguagesOfTheProgramme() {
    Schema themes = REGISTRY.getSchema(json("themes", Known.of(PROGRAMME, true, Lang.NB)));
    assertThat(themes.validate("{\"klima\": {\"title\": {\"nb\": \"Klima\", \"sv\": \"Klimat\"}}}", InputFormat.JSON))
        .isEmpty();
    assertThat(themes.validate("{\"klima\": {\"title\": {\"se\": \"Klimat\"}}}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void areSoundSchemas() {
    Schema rules =
        REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    Schemas.of(Wording.in(Tongue.SV), Known.NOTHING)
        .forEach((name, text) -> assertThat(rules.validate(text, InputFormat.JSON)).as(name).isEmpty());
  }

  @Test
  void areTheSameBytesEachTime() {
    assertThat(Schemas.of(Wording.in(Tongue.NB), Known.NOTHING))
        .isEqualTo(Schemas.of(Wording.in(Tongue.NB), Known.NOTHING));
  }

  private static String json(String name, Known known) {
    return String.valueOf(Schemas.of(Wording.in(Tongue.NB), known).get(Schemas.file(name)));
  }

  private static Workspace written(List<Page.File> files, Path folder) throws IOException {
    for (Page.File file : files) {
      if (!file.form().isEmpty() || !file.path().matches(".*\\.(yaml|md)")) continue;
      Path path = folder.resolve(file.path());
      java.nio.file.Files.createDirectories(path.resolveSibling(""));
      java.nio.file.Files.writeString(path, file.text());
    }
    return Workspace.read(folder, true);
  }

  private static List<String> differing(Workspace workspace) {
    Map<String, List<Problem>> problems =
        workspace.problems().stream().collect(Collectors.groupingBy(problem -> problem.at().source().path()));
    var differing = new ArrayList<String>();
    for (Source source : workspace.sources().texts().values()) {
      Optional<Schema> schema = schema(source.path()).map(SCHEMAS::get);
      Optional<Mapping> node = node(source);
      if (schema.isEmpty() || node.isEmpty()) continue;
      List<Problem> told = problems.getOrDefault(source.path(), List.of());
      boolean isOfShape = told.stream().anyMatch(problem -> OF_SHAPE.contains(problem.name()));
      for (AsJson as : AsJson.values()) {
        var faults = schema.get().validate(as.of(node.get()), InputFormat.JSON);
        if (!faults.isEmpty() && told.isEmpty() || faults.isEmpty() && isOfShape)
          differing.add(source.path() + " " + as + " " + faults + " " + told);
      }
    }
    return differing;
  }

  /** The schema of a file: {@code tools/x/nb.md} has {@code tool.words}. */
  private static Optional<String> schema(String path) {
    String[] parts = path.split("/", -1);
    if (path.equals("programme.yaml")) return Optional.of(Schemas.file("programme"));
    if (parts.length == 2 && parts[0].equals("registers"))
      return Optional.of(Schemas.file(parts[1].replace(".yaml", ""))).filter(SCHEMAS::containsKey);
    if (parts.length != 3) return Optional.empty();
    return Kind.ofFolder(parts[0]).filter(Kind::isEntry).map(Kind::word).flatMap(word -> {
      if (parts[2].equals(word + ".yaml")) return Optional.of(Schemas.file(word));
      return parts[2].matches("(nb|sv)\\.md") ? Optional.of(Schemas.file(word + ".words")) : Optional.empty();
    });
  }

  /** What stands in the file, or above its Markdown; empty when that is no YAML. */
  private static Optional<Mapping> node(Source source) {
    String text = source.text();
    if (source.malformedAt() >= 0) return Optional.empty();
    if (!source.path().endsWith(".md")) return Reading.node(source);
    int end = text.indexOf("\n---\n", 3);
    if (!text.startsWith("---\n") || end < 0) return Optional.empty();
    return Reading.node(Source.of(source.path(), text.substring(4, end + 1)));
  }
}
